import type { JsonValue } from '../../src/engine/preview/json-value.js';
import { scanJson } from '../../src/engine/preview/scan-json.js';
import { writeJson } from './write-json.js';

export type Path = readonly (string | number)[];

/**
 * The text with one value set, everything else as it was written. What is missing on the way is added; `undefined` removes the
 * member. The text must be JSON.
 */
export function editJson(text: string, path: Path, value: unknown): string {
  const root = scanJson(text);
  let at: JsonValue = root;
  for (const [depth, key] of path.entries()) {
    const next = at.members?.get(String(key));
    if (!next) return value === undefined ? text : insertMember(text, at, key, nested(path.slice(depth + 1), value));
    if (depth === path.length - 1 && value === undefined) return removeMember(text, at, next);
    at = next;
  }
  const indent = indentOf(text, at.start);
  return text.slice(0, at.start) + writeJson(value, indent) + text.slice(at.end);
}

function nested(path: Path, value: unknown): unknown {
  return path.reduceRight<unknown>((inner, key) => (typeof key === 'number' ? [inner] : { [key]: inner }), value);
}

function insertMember(text: string, parent: JsonValue, key: string | number, value: unknown): string {
  const members = [...(parent.members?.values() ?? [])];
  const last = members.at(-1);
  const isObject = text[parent.start] === '{';
  const outer = indentOf(text, parent.start);
  const isSpread = !last || text.slice(parent.start, last.start).includes('\n');
  const indent = last && isSpread ? indentOf(text, (last.key ?? last).start) : `${outer}  `;
  const member = (isObject ? `${JSON.stringify(String(key))}: ` : '') + writeJson(value, indent);
  if (last) return text.slice(0, last.end) + (isSpread ? `,\n${indent}` : ', ') + member + text.slice(last.end);
  return `${text.slice(0, parent.start + 1)}\n${indent}${member}\n${outer}${text.slice(parent.end - 1)}`;
}

/** With the comma that is too many then. */
function removeMember(text: string, parent: JsonValue, member: JsonValue): string {
  const members = [...(parent.members?.values() ?? [])];
  const index = members.indexOf(member);
  const before = members[index - 1];
  const after = members[index + 1];
  const start = (member.key ?? member).start;
  if (before) return text.slice(0, before.end) + text.slice(member.end);
  if (after) return text.slice(0, start) + text.slice((after.key ?? after).start);
  return text.slice(0, parent.start + 1) + text.slice(parent.end - 1);
}

function indentOf(text: string, at: number): string {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return /^[ \t]*/.exec(line)?.[0] ?? '';
}
