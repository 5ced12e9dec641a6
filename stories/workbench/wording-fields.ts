import { badgeFields } from './badge-fields.js';
import { detailFields, protection } from './detail-fields.js';
import { detailOffers } from './detail-offers.js';
import { type DetailPlace, nameFields, valueFields } from './detail-words.js';
import type { Path } from './edit-json.js';
import { called, item, type Item, items, text } from './json-items.js';
import { languageOffer } from './language-offer.js';
import { languagesOf } from './languages-of.js';
import { pickField } from './pick-field.js';
import { stepFields } from './step-fields.js';
import { type TextFields, textFieldsIn } from './text-fields.js';
import type { WordingGroup } from './wording-field.js';

/** The words, pictures and colours of a library, in groups as they appear to agents. `added`: languages that it has no text in yet. */
export function wordingGroups(json: unknown, added: readonly string[] = []): readonly WordingGroup[] {
  const languages = languagesOf(json, added);
  const textFields = textFieldsIn(languages);
  return items(json, 'sessionTypes').flatMap((type, i) => {
    const path = ['sessionTypes', i];
    const details = items(type, 'attributes').map((one) => ({ name: text(one['name']), label: called(one) }));
    const groups = [
      cardGroup(type, path, textFields, { details, languages: languageOffer(languages, path) }),
      { title: 'Details on the card', details: [], fields: fieldsOfDetails(type, path, textFields) },
      {
        title: 'Badge and steps',
        details: [],
        fields: [...badgeFields(type, path, textFields), ...stepFields(type, path, textFields)],
      },
      ...items(type, 'eventTypes').map((one, j) =>
        eventGroup(one, { type, typePath: path, at: [...path, 'eventTypes', j] }, textFields, details),
      ),
    ];
    return groups.filter(({ fields }) => fields.length > 0);
  });
}

function cardGroup(
  type: Item,
  path: Path,
  textFields: TextFields,
  { details, languages }: { readonly details: WordingGroup['details']; readonly languages: WordingGroup['fields'] },
): WordingGroup {
  const card = item(type, 'card');
  const at = [...path, 'card'];
  return {
    title: `The card: ${called(type)}`,
    details,
    fields: [
      ...textFields(type, path, 'displayName', 'Kind of journey'),
      pickField(type, path, 'icon', 'Picture'),
      ...textFields(card, at, 'title', 'First line', { takesDetails: true, otherwise: called(type) }),
      ...textFields(card, at, 'subtitle', 'Second line', { takesDetails: true }),
      ...textFields(card, at, 'summary', 'Sentence for notes', { takesDetails: true }),
      ...languages,
    ],
  };
}

function fieldsOfDetails(type: Item, path: Path, textFields: TextFields): WordingGroup['fields'] {
  const given = item(type, 'card')['attributes'];
  const list = Array.isArray(given) ? (given as unknown[]) : undefined;
  const onCard = list && { list, path: [...path, 'card', 'attributes'] };
  return [
    ...inCardOrder(items(type, 'attributes'), list).flatMap(([one, j]) =>
      detailFields(one, { type, typePath: path, at: [...path, 'attributes', j] }, textFields, onCard),
    ),
    ...detailOffers(type, path, list),
  ];
}

/** With their own positions: first those on the card, in its order. */
function inCardOrder(details: readonly Item[], list: readonly unknown[] = []): readonly (readonly [Item, number])[] {
  const rank = ({ name }: Item): number => (list.includes(name) ? list.indexOf(name) : Infinity);
  return details
    .map((one, j) => [one, j] as const)
    .sort(([a, i], [b, j]) => (rank(a) === rank(b) ? i - j : rank(a) - rank(b)));
}

function eventGroup(
  event: Item,
  { type, typePath, at: path }: DetailPlace,
  textFields: TextFields,
  cardDetails: WordingGroup['details'],
): WordingGroup {
  const own = items(event, 'attributes').map((one) => ({ name: text(one['name']), label: called(one) }));
  return {
    title: `Event: ${called(event)}`,
    details: own.length > 0 ? own : cardDetails,
    fields: [
      ...textFields(event, path, 'displayName', 'Called', { otherwise: text(event['name']) }),
      pickField(event, path, 'icon', 'Picture'),
      pickField(event, path, 'tone', 'Colour'),
      ...textFields(event, path, 'title', 'First line', { takesDetails: true, otherwise: called(event) }),
      ...textFields(event, path, 'body', 'Second line', { takesDetails: true }),
      ...items(event, 'attributes').flatMap((one, j) => {
        const leader = items(type, 'attributes').find(({ name }) => name === one['name']);
        const place = { type, typePath, at: [...path, 'attributes', j], leader };
        return [
          ...nameFields(one, place, textFields, { isRare: true }),
          ...valueFields(one, place, textFields),
          protection(one, place.at),
        ];
      }),
    ],
  };
}
