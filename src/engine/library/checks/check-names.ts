import type { SessionLibrary } from '../../../contract/library/session-library.js';
import { didYouMean } from '../did-you-mean.js';
import type { Check, Finding } from '../finding.js';
import type { Path } from '../library-document.js';

interface Named {
  readonly name: string;
  readonly aliases?: readonly string[];
}

/** Two things of one name, of which only the first is used, and stages due after a stage that is not there. */
export const checkNames: Check = function* (library) {
  for (const [path, list] of lists(library)) yield* duplicates(list, path);
  for (const [i, { card }] of (library.sessionTypes ?? []).entries()) {
    const names = (card?.stages ?? []).map((stage) => stage.name);
    for (const [j, { after }] of (card?.stages ?? []).entries()) {
      if (after === undefined || names.includes(after)) continue;
      const path = ['sessionTypes', i, 'card', 'stages', j, 'after'];
      const meant = didYouMean(after, names);
      yield {
        code: 'library/unknown-stage',
        severity: 'error',
        path,
        message: `there is no stage "${after}"`,
        hint: meant ? `did you mean "${meant}"?` : `stages are ${names.join(', ')}`,
      };
    }
  }
};

function lists(library: SessionLibrary): [Path, readonly Named[]][] {
  const found: [Path, readonly Named[] | undefined][] = [
    [['sessionTypes'], library.sessionTypes],
    [['eventTypes'], library.eventTypes],
    ...(library.eventTypes ?? []).map((type, i): [Path, readonly Named[] | undefined] => [
      ['eventTypes', i, 'attributes'],
      type.attributes,
    ]),
  ];
  for (const [i, type] of (library.sessionTypes ?? []).entries()) {
    const path = ['sessionTypes', i];
    found.push([[...path, 'attributes'], type.attributes], [[...path, 'eventTypes'], type.eventTypes]);
    found.push([[...path, 'card', 'stages'], type.card?.stages], [[...path, 'card', 'actions'], type.card?.actions]);
    for (const [j, eventType] of (type.eventTypes ?? []).entries())
      found.push([[...path, 'eventTypes', j, 'attributes'], eventType.attributes]);
  }
  return found.map(([path, list]) => [path, list ?? []]);
}

function* duplicates(list: readonly Named[], path: Path): Generator<Finding> {
  const names = new Set<string>();
  for (const [i, { name, aliases = [] }] of list.entries()) {
    const own: [string, Path][] = [
      [name, [...path, i, 'name']],
      ...aliases.map((alias, j): [string, Path] => [alias, [...path, i, 'aliases', j]]),
    ];
    for (const [word, at] of own) {
      if (names.has(word)) {
        yield {
          code: 'library/duplicate-name',
          severity: 'error',
          path: at,
          message: `"${word}" is named twice here: the first is used`,
          hint: 'give each its own name',
        };
      }
      names.add(word);
    }
  }
}
