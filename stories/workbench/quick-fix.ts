import type { LocatedDiagnostic } from '../../src/engine/preview/located-diagnostic.js';

/** A change of a text that mends a problem. */
export interface Fix {
  /** What pressing it does. */
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** The change that the hint of a problem asks for, where it is only a matter of pressing a button. */
export function quickFix(text: string, { hint = '', start, end }: LocatedDiagnostic): Fix | undefined {
  if (start === undefined || end === undefined) return undefined;
  const wrong = text.slice(start, end);
  const meant = /^did you mean "([^"]+)"\?$/i.exec(hint)?.[1];
  if (meant !== undefined && /^"[^"\\]*"$/.test(wrong))
    return { label: `Change to "${meant}"`, from: start, to: end, insert: JSON.stringify(meant) };
  if (hint === 'remove this comma') return { label: 'Remove the comma', from: start, to: end, insert: '' };
  if (hint === 'add a comma') return { label: 'Add a comma', from: end, to: end, insert: ',' };
  const word = /^write (true|false|null)$/.exec(hint)?.[1];
  return word === undefined ? undefined : { label: `Write ${word}`, from: start, to: end, insert: word };
}
