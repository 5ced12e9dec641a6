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
export function quickFix(text: string, problem: LocatedDiagnostic): Fix | undefined {
  const { hint = '', start, end } = problem;
  if (start === undefined || end === undefined) return undefined;
  const meant = /^did you mean "([^"]+)"\?$/i.exec(hint)?.[1];
  if (meant !== undefined) return replaceWord(text.slice(start, end), start, problem.message, meant);
  if (hint === 'remove this comma') return { label: 'Remove the comma', from: start, to: end, insert: '' };
  if (hint === 'add a comma') return { label: 'Add a comma', from: end, to: end, insert: ',' };
  const word = /^write (true|false|null|"[\]}]")$/.exec(hint)?.[1]?.replaceAll('"', '');
  return word === undefined ? undefined : { label: `Write ${word}`, from: start, to: end, insert: word };
}

/** The first word in quotes of a message is the one that is wrong; it may be a part of a longer text. */
function replaceWord(wrong: string, start: number, message: string, meant: string): Fix | undefined {
  const word = /"([^"]+)"/.exec(message)?.[1] ?? '';
  const at = wrong.indexOf(word);
  if (word === '' || at < 0) return undefined;
  return { label: `Change to "${meant}"`, from: start + at, to: start + at + word.length, insert: meant };
}
