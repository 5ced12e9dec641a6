import type { Path } from './edit-json.js';
import { isSummable } from './is-summable.js';
import { called, type Item, items, text } from './json-items.js';
import type { Offer, WordingField } from './wording-field.js';

/** What events say and the card does not yet: the latest value, the sum of amounts, how many events there were. */
export function detailOffers(type: Item, path: Path, onCard: readonly unknown[] | undefined): readonly WordingField[] {
  const details = items(type, 'attributes');
  const taken = new Set(details.map(({ name }) => text(name)));
  const offers = new Map<string, Offer>();
  const add = (name: string, label: string, definition: Item): void => {
    if (taken.has(name) || offers.has(name)) return;
    const edits: Offer['edits'] = [
      [[...path, 'attributes', details.length], { name, ...definition }],
      ...(onCard ? [[[...path, 'card', 'attributes', onCard.length], name] as const] : []),
    ];
    offers.set(name, { label, edits });
  };
  const events = items(type, 'eventTypes');
  for (const event of events) {
    for (const { name: given, tooltip: _, ...rest } of items(event, 'attributes')) {
      const name = text(given);
      if (name === '') continue;
      const label = called({ name, ...rest });
      add(name, `${label}, from “${called(event)}”`, rest);
      if (!isSummable({ ...rest, name })) continue;
      const projection = { operator: 'sum', from: [name] };
      add(`${name}Sum`, `${label}: the sum`, { ...rest, displayName: `${label} in total`, projection });
    }
  }
  for (const event of events) {
    const projection = { operator: 'count', from: [{ event: text(event['name']) }] };
    const definition = { displayName: `${called(event)}: how many`, type: 'integer', projection };
    add(`${text(event['name'])}Count`, definition.displayName, definition);
  }
  if (offers.size === 0) return [];
  const label = 'Show something else that events say';
  return [
    {
      path: [...path, 'attributes', 'more'],
      label,
      kind: 'offer',
      value: '',
      otherwise: '+ Detail',
      offers: [...offers.values()],
    },
  ];
}
