import type { Path } from './edit-json.js';
import { flagField } from './flag-field.js';
import { called, item, type Item, items, text } from './json-items.js';
import { pickField } from './pick-field.js';
import { raiseItem } from './raise-item.js';
import type { TextFields } from './text-fields.js';
import type { Offer, WordingField } from './wording-field.js';

/** The steps, each with the time after which it is late, and those that events could make. */
export function stepFields(type: Item, path: Path, textFields: TextFields): readonly WordingField[] {
  const steps = items(item(type, 'card'), 'stages');
  const at = [...path, 'card', 'stages'];
  const reached = new Set(steps.flatMap(({ on }) => (Array.isArray(on) ? (on as unknown[]) : [])));
  const offers = items(type, 'eventTypes')
    .filter(({ name }) => !reached.has(name))
    .map((event): Offer => {
      const step = { name: text(event['name']), label: called(event), on: [event['name']] };
      const isOver = steps.at(-1)?.['terminal'] === true;
      const edits = [[at, steps.toSpliced(isOver ? -1 : steps.length, 0, step)]] as const;
      return { label: `when “${called(event)}” comes`, edits };
    });
  return [
    ...steps.flatMap((one, j) => [
      ...textFields(one, [...at, j], 'label', `Step ${j + 1}`, {
        takesLine: true,
        removes: [...at, j],
        ...raiseItem(steps, j, at),
        otherwise: text(one['name']),
      }),
      // nothing comes before the first one that it could be late after
      ...(j > 0 || one['dueWithin'] !== undefined
        ? [pickField(one, [...at, j], 'dueWithin', `Step ${j + 1} is late after`, { otherwise: 'Never late' })]
        : []),
      ...(j === steps.length - 1 || one['terminal'] !== undefined
        ? [flagField(one, [...at, j], 'terminal', `Step ${j + 1} ends the journey`)]
        : []),
    ]),
    ...(offers.length > 0
      ? [
          {
            path: [...at, 'more'],
            label: 'One more step',
            kind: 'offer' as const,
            value: '',
            otherwise: '+ Step',
            offers,
          },
        ]
      : []),
  ];
}
