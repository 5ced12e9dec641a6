import { didYouMean } from './did-you-mean.js';

/** A hint for a name that nothing provides. */
export function namedLike(name: string, candidates: Iterable<string>, otherwise: string): string {
  const meant = didYouMean(name, [...candidates]);
  return meant ? `did you mean "${meant}"?` : otherwise;
}
