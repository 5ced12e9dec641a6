import { humanize } from '../../src/engine/humanize.js';
import type { Path } from './edit-json.js';
import { type Choices, wordingChoices } from './wording-choices.js';

/** Something that can be said or shown differently, without knowing how a template is written. */
export interface WordingField {
  readonly path: Path;
  /** What it is, to a person. */
  readonly label: string;
  readonly kind: 'text' | 'choice' | 'check';
  readonly value: string;
  /** `choice`: what there is to choose. */
  readonly choices?: Choices;
  /** What agents see where nothing is given. */
  readonly otherwise?: string;
  /** Details of events may stand in it, in double braces. */
  readonly takesDetails?: boolean;
  /** `check`: another detail stands before it on the card. */
  readonly canMoveUp?: boolean;
}

export interface WordingGroup {
  readonly title: string;
  readonly fields: readonly WordingField[];
  /** Details that the texts of this group may name. */
  readonly details: readonly { readonly name: string; readonly label: string }[];
}

type Item = Readonly<Record<string, unknown>>;

/** The words, pictures and colours of a library, in groups as they appear to agents. */
export function wordingGroups(json: unknown): readonly WordingGroup[] {
  const types = items(json, 'sessionTypes');
  return types.flatMap((type, i) => {
    const path = ['sessionTypes', i];
    const details = items(type, 'attributes').map((one) => ({
      name: text(one['name']),
      label: plain(one['displayName']) || text(one['name']),
    }));
    const name = plain(type['displayName']) || text(type['name']);
    const cardShown = Array.isArray((type['card'] as Item | undefined)?.['attributes'])
      ? ((type['card'] as Item)['attributes'] as unknown[])
      : undefined;
    return [
      {
        title: `The card: ${name}`,
        details,
        fields: [
          ...texts(type, path, 'displayName', 'Kind of journey'),
          pick(type, path, 'icon', 'Picture'),
          ...texts(item(type, 'card'), [...path, 'card'], 'title', 'First line', {
            takesDetails: true,
            otherwise: name,
          }),
          ...texts(item(type, 'card'), [...path, 'card'], 'subtitle', 'Second line', { takesDetails: true }),
          ...texts(item(type, 'card'), [...path, 'card'], 'summary', 'Sentence for notes', { takesDetails: true }),
        ],
      },
      {
        title: 'Details on the card',
        details: [],
        fields: inCardOrder(items(type, 'attributes'), cardShown).flatMap(([one, j]) =>
          detailFields(one, j, path, cardShown),
        ),
      },
      {
        title: 'Badge and steps',
        details: [],
        fields: [
          ...items(item(type, 'card'), 'status').flatMap((one, j) => {
            const at = [...path, 'card', 'status', j];
            return [...texts(one, at, 'label', `Badge ${occasion(one['when'])}`), pick(one, at, 'tone', 'Its colour')];
          }),
          ...items(item(type, 'card'), 'stages').flatMap((one, j) =>
            texts(one, [...path, 'card', 'stages', j], 'label', `Step ${j + 1}`),
          ),
        ],
      },
      ...items(type, 'eventTypes').map((one, j) => eventGroup(one, [...path, 'eventTypes', j], details)),
    ].filter(({ fields }) => fields.length > 0);
  });
}

function eventGroup(event: Item, path: Path, cardDetails: WordingGroup['details']): WordingGroup {
  const name = text(event['name']);
  const own = items(event, 'attributes').map((one) => ({
    name: text(one['name']),
    label: plain(one['displayName']) || text(one['name']),
  }));
  return {
    title: `Event: ${plain(event['displayName']) || name}`,
    details: own.length > 0 ? own : cardDetails,
    fields: [
      ...texts(event, path, 'displayName', 'Called', { otherwise: name }),
      pick(event, path, 'icon', 'Picture'),
      pick(event, path, 'tone', 'Colour'),
      ...texts(event, path, 'title', 'First line', {
        takesDetails: true,
        otherwise: plain(event['displayName']) || name,
      }),
      ...texts(event, path, 'body', 'Second line', { takesDetails: true }),
    ],
  };
}

/** A text is one field; one in several languages is a field for each. */
function texts(owner: Item, path: Path, key: string, label: string, more: Partial<WordingField> = {}): WordingField[] {
  const value = owner[key];
  if (typeof value !== 'object' || value === null)
    return [{ path: [...path, key], label, kind: 'text', value: text(value), ...more }];
  return Object.entries(value).map(([lang, one]) => ({
    path: [...path, key, lang],
    label: `${label} (${lang})`,
    kind: 'text',
    value: text(one),
    ...more,
  }));
}

const pick = (owner: Item, path: Path, key: keyof typeof wordingChoices, label: string): WordingField => ({
  path: [...path, key],
  label,
  kind: 'choice',
  value: text(owner[key]),
  choices: wordingChoices[key],
});

/** A detail of the card: whether it is there, what it is called, and how its value is to be read. */
function detailFields(detail: Item, j: number, path: Path, onCard: readonly unknown[] | undefined): WordingField[] {
  const at = [...path, 'attributes', j];
  const isDate = detail['type'] === 'date' || detail['type'] === 'datetime';
  return [
    ...(onCard ? [shown(onCard, [...path, 'card', 'attributes'], detail)] : []),
    ...texts(detail, at, 'displayName', `“${text(detail['name'])}” is called`, { otherwise: text(detail['name']) }),
    ...(detail['options'] === undefined ? [pick(detail, at, 'type', 'It is a')] : []),
    ...(isDate ? [pick(detail, at, 'style', 'Agents see it')] : []),
    ...(isDate && detail['parse'] !== undefined ? [pick(detail, at, 'parse', 'Your system writes it')] : []),
  ];
}

/** Whether a detail is on the card; its path is that of the whole list. */
const shown = (list: readonly unknown[], path: Path, detail: Item): WordingField => ({
  path: [...path, text(detail['name'])],
  label: `Show ${plain(detail['displayName']) || text(detail['name'])}`,
  kind: 'check',
  value: String(list.includes(detail['name'])),
  canMoveUp: list.indexOf(detail['name']) > 0,
});

/** With their own positions: first those on the card, in its order. */
function inCardOrder(details: readonly Item[], list: readonly unknown[] = []): readonly (readonly [Item, number])[] {
  const rank = ({ name }: Item): number => (list.includes(name) ? list.indexOf(name) : Infinity);
  return details
    .map((one, j) => [one, j] as const)
    .sort(([a, i], [b, j]) => (rank(a) === rank(b) ? i - j : rank(a) - rank(b)));
}

function occasion(when: unknown): string {
  if (typeof when !== 'object' || when === null) return 'otherwise';
  const { event, path, op, value } = when as Item;
  if (typeof event === 'string') return `after “${humanize(event)}”`;
  return typeof path === 'string'
    ? `if ${path} ${text(op)} ${JSON.stringify(value) ?? ''}`.trim()
    : 'in a special case';
}

function items(owner: unknown, key: string): readonly Item[] {
  const list = (owner as Item | undefined)?.[key];
  // what is no object keeps its place: paths count it
  return Array.isArray(list)
    ? list.map((one): Item => (typeof one === 'object' && one !== null ? (one as Item) : {}))
    : [];
}

const item = (owner: Item, key: string): Item =>
  typeof owner[key] === 'object' && owner[key] !== null ? (owner[key] as Item) : {};
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const plain = (value: unknown): string =>
  typeof value === 'object' && value !== null ? text(Object.values(value)[0]) : text(value);
