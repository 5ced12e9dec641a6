import { JsonMistake } from './json-mistake.js';
import type { JsonValue } from './json-value.js';

const deepest = 500;
const blanks = /[ \t\r\n]*/y;
const words = /[\p{L}\p{N}_$+.-]+/uy;
const numbers = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;
const stringPart = /[^"\\\u0000-\u001f]*/y;
const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/**
 * Where everything stands in a JSON text. Of two members of one name the last counts, as for `JSON.parse`, which accepts
 * exactly the same texts but for a byte order mark and nesting beyond 500 levels.
 * @throws JsonMistake where the text is not JSON: the first mistake, its place, and what would be right.
 */
export function scanJson(text: string): JsonValue {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  const root = value('', 0);
  skip();
  if (at < text.length) throw fail(at, 'stands after the end', 'remove it, or check the brackets before it');
  return root;

  function value(owner: string, depth: number): JsonValue {
    skip();
    const start = at;
    const first = text[at];
    if (depth > deepest) throw fail(at, `is nested more than ${deepest} levels deep`, 'write it flatter');
    if (first === '{' || first === '[') return { start, members: members(first, depth), end: at };
    if (first === '"') return { start, end: string() };
    if (first === undefined) throw fail(at, owner === '' ? 'is empty' : 'ends too early', `give a value${owner}`);
    const word = take(words);
    if (word === '')
      throw fail(
        start,
        `needs a value before "${first}"`,
        first === "'" ? 'write texts in double quotes' : `give a value${owner}`,
      );
    if (['true', 'false', 'null'].includes(word) || numbers.test(word)) return { start, end: at };
    throw mistake(start, at, `"${short(word)}" is not a value`, hintFor(word));
  }

  function members(open: string, depth: number): ReadonlyMap<string, JsonValue> {
    const found = new Map<string, JsonValue>();
    const start = at++;
    const close = open === '{' ? '}' : ']';
    for (let comma = -1; ; comma = at++) {
      skip();
      if (text[at] === close) {
        if (comma >= 0) throw mistake(comma, comma + 1, 'is one comma too many', 'remove this comma');
        break;
      }
      if (at >= text.length) throw unclosed(start, close);
      if (open === '[') found.set(String(found.size), value(' after "["', depth + 1));
      else {
        const key = name();
        found.set(JSON.parse(text.slice(key.start, key.end)) as string, { ...value(' after ":"', depth + 1), key });
      }
      const end = at;
      skip();
      if (text[at] === close) break;
      if (at >= text.length) throw unclosed(start, close);
      if (text[at] !== ',') throw between(end, close);
    }
    at++;
    return found;
  }

  function name(): { start: number; end: number } {
    const start = at;
    if (text[at] !== '"') {
      const word = take(words) || (text[start] as string);
      throw mistake(
        start,
        Math.max(at, start + 1),
        `"${short(word)}" cannot be a name`,
        'write names in double quotes: "name"',
      );
    }
    const end = string();
    skip();
    if (text[at] !== ':') throw mistake(start, end, 'needs a colon after this name', 'write "name": value');
    at++;
    return { start, end };
  }

  /** Reads a string and answers the offset after it. */
  function string(): number {
    const start = at++;
    for (;;) {
      take(stringPart);
      if (text[at] === '"') return ++at;
      if (text[at] !== '\\')
        throw mistake(start, at, 'has no closing double quote', 'close the text with a double quote, on the same line');
      if (take(escape) === '')
        throw mistake(at, at + 2, `"${text.slice(at, at + 2)}" has no meaning in a text`, 'write \\\\ for a backslash');
    }
  }

  function skip(): void {
    take(blanks);
    if (text[at] === '/' && (text[at + 1] === '/' || text[at + 1] === '*'))
      throw mistake(at, at + 2, 'is a comment, and JSON has none', 'use "description" for notes');
  }

  function take(form: RegExp): string {
    form.lastIndex = at;
    const found = form.exec(text)?.[0] ?? '';
    at += found.length;
    return found;
  }

  function between(end: number, close: string): JsonMistake {
    const next = text[at] as string;
    const isWrongBracket = next === '}' || next === ']';
    if (isWrongBracket) return fail(at, `is "${next}" where "${close}" is needed`, `write "${close}"`);
    if (next === ':')
      return fail(
        at,
        'is a colon where a comma is needed',
        'lists have values only; write { "name": value } for names',
      );
    return mistake(end - 1, end, 'needs a comma after this', 'add a comma');
  }

  function unclosed(start: number, close: string): JsonMistake {
    return mistake(start, start + 1, `is never closed`, `add "${close}" at its end`);
  }

  function fail(start: number, message: string, hint: string): JsonMistake {
    return mistake(start, start + 1, message, hint);
  }

  function mistake(start: number, end: number, message: string, hint: string): JsonMistake {
    return new JsonMistake(start, Math.min(end, text.length), message, hint);
  }
}

const short = (word: string): string => (word.length > 40 ? `${word.slice(0, 40)}…` : word);

function hintFor(word: string): string {
  const lower = word.toLowerCase();
  if (['true', 'false', 'null'].includes(lower)) return `write ${lower}`;
  if (lower === 'none' || lower === 'undefined') return 'write null, or leave it out';
  return /^[+.\d-]/.test(word) ? 'write a number as 12.5, or a text in double quotes' : 'write texts in double quotes';
}
