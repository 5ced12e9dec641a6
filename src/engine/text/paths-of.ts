import type { Text } from '../../contract/library/text.js';
import type { Path } from '../path/path.js';
import { readProperty } from '../path/read-path.js';
import type { FormatCall, Operand } from './parsed-text.js';
import { parseText } from './parse-text.js';

/** The paths a text reads, in all its languages and arguments, as they would be written; each once. */
export function pathsOf(text: Text): string[] {
  const strings =
    typeof text === 'string' ? [text] : Object.keys(text ?? {}).map((locale) => readProperty(text, locale));
  const found = new Set<string>();
  for (const string of strings) {
    if (typeof string !== 'string') continue;
    for (const { operand, formats } of parseText(string).tokens) {
      for (const { path } of [operand, ...formats.flatMap(operandsOf)]) if (path) found.add(writePath(path));
    }
  }
  return [...found];
}

/** The arguments of a format, named ones last. */
export const operandsOf = ({ args, named }: FormatCall): readonly Operand[] => [
  ...args,
  ...named.map(([, operand]) => operand),
];

/** A path as an administrator writes it: `session.externalUrl`, `attributes["Order Id"]`, `cartItems[0]`. */
export function writePath(path: Path): string {
  return path
    .map((key, i) => {
      if (typeof key === 'number') return `[${key}]`;
      if (/^[\w?-]+$/.test(key)) return i === 0 ? key : `.${key}`;
      return `[${JSON.stringify(key)}]`;
    })
    .join('');
}
