import type { Diagnostic } from '../../contract/diagnostic.js';
import type { SchemaProblem } from '../../contract/library/schema-problem.js';
import type { SessionLibrary } from '../../contract/library/session-library.js';
import { validateLibrary } from '../../contract/library/validate-library.js';
import { firstCharacters } from '../text/first-characters.js';
import { describeProblem } from './describe-problem.js';
import { didYouMean } from './did-you-mean.js';
import type { LibraryDocument, Path } from './library-document.js';

const rounds = 50;

/**
 * Removes what does not fit the schema, and as little else as can be, until the document is a library. Each mistake is
 * told once: that something else now lacks a part is our doing.
 */
export function prune(document: LibraryDocument, diagnostics: Diagnostic[]): SessionLibrary {
  const told = new Set<string>();
  for (let round = 0; round < rounds; round++) {
    const result = validateLibrary(document.root);
    if ('library' in result) return result.library;
    result.problems.forEach(tell);
    result.problems.forEach(mend);
    document.settle();
  }
  return {};

  function tell(problem: SchemaProblem): void {
    const isMissing = problem.kind === 'missing-key';
    const pointer = document.pointer(isMissing ? problem.path.slice(0, -1) : problem.path);
    const target = document.pointer(problem.path);
    // What is wrong about a place because of what was taken out of it is no news.
    if (told.has(target)) return;
    problem.path.forEach((_, i) => told.add(document.pointer(problem.path.slice(0, i + 1))));
    diagnostics.push({
      code: `library/${problem.kind}`,
      severity: 'error',
      pointer,
      ...describeProblem(problem, document.get(problem.path)),
    });
  }

  function mend({ kind, path, keys = [], bound = 0 }: SchemaProblem): void {
    const owner = path.slice(0, -1);
    const last = path.at(-1) as string;
    const key = kind === 'unknown-key' ? (didYouMean(last, keys) ?? (last === 'requires' ? last : '')) : last;
    const isLabel = path.includes('options') || path.includes('enums');
    const rule = isLabel ? undefined : ruleAround([...owner, key]);
    if (kind === 'too-long' && shorten(path, bound)) return;
    document.remove(rule ?? (kind === 'missing-key' ? owner : path));
    if (key === 'sensitivity' && !isLabel) document.set([...owner, key], 'masked');
  }

  function shorten(path: Path, length: number): boolean {
    const value = document.get(path);
    if (typeof value === 'string') document.set(path, firstCharacters(value, length));
    else if (Array.isArray(value)) value.forEach((_, i) => i >= length && document.remove([...path, i]));
    else return false;
    return true;
  }
}

/**
 * What goes with a mistaken part, because it would mean more without it: a rule without its condition always holds, a
 * projection without its source reads everything, a thing without its capability is shown to all.
 */
function ruleAround(path: Path): Path | undefined {
  const at = path.findIndex((key) => key === 'when' || key === 'where' || key === 'from' || key === 'requires');
  return at < 0 ? undefined : path.slice(0, at);
}
