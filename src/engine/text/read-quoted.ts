const quoted = /(["'])((?:\\[\s\S]?|(?!\1)[^\\])*)(\1?)/y;
const escapes: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };

interface Quoted {
  readonly text: string;
  /** The position after it. */
  readonly end: number;
  readonly isClosed: boolean;
}

/** Reads the quoted string that starts at `start`, with Liquid's backslash escapes; `undefined` where none does. */
export function readQuoted(source: string, start: number): Quoted | undefined {
  const found = quotedAt(source, start);
  if (!found) return undefined;
  const text = (found[2] as string).replace(/\\(?:u([0-9a-fA-F]{4})|([\s\S]?))/g, (_, code?: string, letter = '') =>
    code ? String.fromCharCode(parseInt(code, 16)) : (escapes[letter] ?? letter),
  );
  return { text, end: start + found[0].length, isClosed: found[3] !== '' };
}

/** The position after the closing quote of the string at `start`, `-1` where it never closes. */
export function endOfQuoted(source: string, start: number): number {
  const found = quotedAt(source, start);
  return found?.[3] ? start + found[0].length : -1;
}

function quotedAt(source: string, start: number): RegExpExecArray | null {
  quoted.lastIndex = start;
  return quoted.exec(source);
}
