/** What stands before a caret within the double braces of a text. */
export interface TokenStart {
  /** The part of a name that is written already. */
  readonly word: string;
  /** After a bar: what follows is a format. */
  readonly isFormat: boolean;
}

/** The token that a caret is in, by the text before it; `undefined` where it is in none. */
export function tokenAt(before: string): TokenStart | undefined {
  const open = before.lastIndexOf('{{');
  if (open < 0 || before.includes('}}', open)) return undefined;
  const token = before.slice(open + 2);
  // what is in single quotes is the administrator's own
  if (token.split("'").length % 2 === 0) return undefined;
  return { word: /[\w.]*$/.exec(token)?.[0] ?? '', isFormat: token.includes('|') };
}
