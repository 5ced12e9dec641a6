import { listGiven } from './list-given.js';

/** The events that a host wants marked. */
export function eventIdsGiven(tag: string, ids: readonly string[] | null | undefined): readonly string[] {
  return listGiven(ids, {
    property: 'highlightedEventIds',
    words: `${tag}: highlightedEventIds is a list of event ids; what is none was left out.`,
    isItem: (id) => typeof id === 'string',
  });
}
