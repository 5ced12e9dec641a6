import { jsonPointer } from '../../src/engine/library/json-pointer.js';
import type { JsonValue } from '../../src/engine/preview/json-value.js';
import { scanJson } from '../../src/engine/preview/scan-json.js';

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
  return text.slice(0, at.start) + written(value, indent) + text.slice(at.end);
}

/** Where a value stands, for messages. */
export const pointerOf = (path: Path): string => jsonPointer(path);

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
  const member = (isObject ? `${JSON.stringify(String(key))}: ` : '') + written(value, indent);
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

/** Lists of short values in one line, as people write them. */
function written(value: unknown, indent: string): string {
  const spread = JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`);
  return spread.replace(
    /\[\s+((?:"[^"\\]*"|-?[\d.]+|true|false|null)(?:,\s+(?:"[^"\\]*"|-?[\d.]+|true|false|null))*)\s+\]/g,
    (list, items: string) => {
      const line = `[${items.replace(/,\s+/g, ', ')}]`;
      return line.length <= 100 ? line : list;
    },
  );
}

function indentOf(text: string, at: number): string {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return /^[ \t]*/.exec(line)?.[0] ?? '';
}
