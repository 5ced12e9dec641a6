import type { Path } from './edit-json.js';
import { flagField } from './flag-field.js';
import { called, item, type Item, items, plain, text } from './json-items.js';
import { occasionWords } from './occasion-words.js';
import { pickField } from './pick-field.js';
import { raiseItem } from './raise-item.js';
import type { TextFields } from './text-fields.js';
import type { Offer, WordingField } from './wording-field.js';

/** The badges, each with its occasion and colour, and those that there could be. */
export function badgeFields(type: Item, path: Path, textFields: TextFields): readonly WordingField[] {
  const rules = items(item(type, 'card'), 'status');
  const at = [...path, 'card', 'status'];
  const details = items(type, 'attributes');
  const offers = badgesToAdd(type).map(({ when, label, words }): Offer => {
    // in front: the first badge that fits is the one that agents see
    return { label: words, edits: [[at, [{ when, label, tone: 'info' }, ...rules]]] };
  });
  if (rules.every(({ when }) => when !== undefined))
    offers.push({ label: 'otherwise', edits: [[[...at, rules.length], { label: 'In progress', tone: 'info' }]] });
  return [
    ...rules.flatMap((one, j) => [
      ...textFields(one, [...at, j], 'label', `Badge ${occasionWords(one['when'], details)}`, {
        isNeeded: true,
        takesLine: true,
        removes: [...at, j],
        ...raiseItem(rules, j, at),
      }),
      pickField(one, [...at, j], 'tone', 'Its colour', { otherwise: 'Grey' }),
      flagField(one, [...at, j], 'closed', 'Then nothing is left to do'),
    ]),
    ...(offers.length > 0
      ? [
          {
            path: [...at, 'more'],
            label: 'One more badge',
            kind: 'offer' as const,
            value: '',
            otherwise: '+ Badge',
            offers,
          },
        ]
      : []),
  ];
}

interface Badge {
  readonly when: Item;
  readonly label: string;
  readonly words: string;
}

function badgesToAdd(type: Item): readonly Badge[] {
  const details = items(type, 'attributes');
  const rules = items(item(type, 'card'), 'status').map(({ when }) => JSON.stringify(when));
  const values = details.flatMap((detail) =>
    valuesOf(detail).map(([value, label]) => ({ when: { path: text(detail['name']), op: 'eq', value }, label })),
  );
  const events = items(type, 'eventTypes').map((event) => ({
    when: { event: text(event['name']) },
    label: called(event),
  }));
  return [...values, ...events]
    .filter(({ when }) => !rules.includes(JSON.stringify(when)))
    .map(({ when, label }) => ({ when, label, words: occasionWords(when, details) }));
}

/** Values that are known, with what agents read. */
function valuesOf(detail: Item): readonly (readonly [value: unknown, label: string])[] {
  if (detail['type'] === 'boolean')
    return [true, false].map((value) => [value, `${called(detail)}: ${value ? 'yes' : 'no'}`]);
  return Object.entries(item(detail, 'options')).map(([value, label]) => [value, plain(label) || value]);
}
