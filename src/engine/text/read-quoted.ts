const escapes: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };

/** Reads the quoted string that starts at `start`, with Liquid's backslash escapes; `end` is the first character after it. */
export function readQuoted(source: string, start: number): { readonly text: string; readonly end: number } {
  let text = '';
  let at = start + 1;
  for (; at < source.length && source[at] !== source[start]; at++) {
    if (source[at] !== '\\') {
      text += source[at];
      continue;
    }
    at++;
    const code = source[at] === 'u' ? /^[0-9a-f]{4}/i.exec(source.slice(at + 1, at + 5))?.[0] : undefined;
    if (code) at += 4;
    text += code ? String.fromCharCode(parseInt(code, 16)) : (escapes[source[at] ?? ''] ?? source[at] ?? '');
  }
  return { text, end: at + 1 };
}

/** The position after the closing quote of the string at `start`, `-1` where it never closes. */
export function endOfQuoted(source: string, start: number): number {
  for (let at = start + 1; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === source[start]) return at + 1;
  }
  return -1;
}
