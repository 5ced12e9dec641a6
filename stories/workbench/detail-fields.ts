import { type DetailPlace, nameFields, valueFields } from './detail-words.js';
import type { Path } from './edit-json.js';
import { called, item, type Item, text } from './json-items.js';
import { isSummable } from './is-summable.js';
import { pickField } from './pick-field.js';
import type { TextFields } from './text-fields.js';
import { wordingChoices } from './wording-choices.js';
import type { WordingField } from './wording-field.js';

/** A detail of the card: whether and where it is there, what it is called, and how its values are to be read and protected. */
export function detailFields(
  detail: Item,
  place: DetailPlace,
  textFields: TextFields,
  onCard: { readonly list: readonly unknown[]; readonly path: Path } | undefined,
): readonly WordingField[] {
  const { at } = place;
  const { type } = detail;
  const name = text(detail['name']);
  const isDate = type === 'date' || type === 'datetime';
  const isProtected = detail['sensitivity'] !== undefined;
  return [
    ...(onCard ? [shown(onCard.list, onCard.path, detail)] : []),
    ...nameFields(detail, place, textFields),
    ...(detail['options'] === undefined ? [pickField(detail, at, 'type', 'It is a')] : []),
    ...(type === 'money' ? [currency(detail, at)] : []),
    ...(isDate ? [pickField(detail, at, 'style', 'Agents see it')] : []),
    ...(isDate && detail['parse'] !== undefined ? [pickField(detail, at, 'parse', 'Your system writes it')] : []),
    ...(isProtected ? [protection(detail, at)] : []),
    ...valueFields(detail, place, textFields),
    pickField(item(detail, 'projection'), [...at, 'projection'], 'operator', 'Where several events have it', {
      isRare: true,
      otherwise: 'The latest one',
      choices: wordingChoices.operator.filter(([operator]) => operator !== 'sum' || isSummable({ ...detail, name })),
    }),
    ...(isProtected ? [] : [protection(detail, at)]),
  ];
}

/** How its value is kept from being read by everybody; seldom wanted where it is not. */
export const protection = (detail: Item, at: Path): WordingField =>
  pickField(detail, at, 'sensitivity', `“${text(detail['name'])}” is protected`, {
    isRare: detail['sensitivity'] === undefined,
    otherwise: 'No: everybody sees it',
  });

/** Where the events say the currency themselves, that is what holds otherwise. */
function currency(detail: Item, at: Path): WordingField {
  const from = text(detail['currencyFrom']);
  return pickField(detail, at, 'currency', 'Currency', {
    otherwise: from === '' ? 'Please choose' : `As each event says (“${from}”)`,
  });
}

/** Whether a detail is on the card; its path is that of the whole list. */
const shown = (list: readonly unknown[], path: Path, detail: Item): WordingField => ({
  path: [...path, text(detail['name'])],
  label: `Show ${called(detail)}`,
  kind: 'check',
  value: String(list.includes(detail['name'])),
  ...(list.includes(detail['name']) ? { place: { at: list.indexOf(detail['name']) + 1, of: list.length } } : {}),
});
