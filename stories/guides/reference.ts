import type { AttributeType } from '../../src/contract/library/attribute-definition.js';
import { libraryLimits } from '../../src/contract/library/library-limits.js';
import {
  type PatternDeviation,
  printingDeviations,
  readingDeviations,
} from '../../test/engine/date-patterns/pattern-deviations.js';
import { liquidDeviations } from '../../test/engine/text/liquid-deviations.js';

/** What each operator of a projection gives. */
export const operators: Readonly<Record<string, string>> = {
  last: 'the latest value; the default',
  first: 'the first value',
  previous: 'the value before the latest one',
  count: 'how many events or values there were',
  countDistinct: 'how many different values there were',
  sum: 'the exact decimal sum; 0 where there is nothing to add',
  average: 'the mean',
  min: 'the smallest number',
  max: 'the largest number',
  list: 'every value in order; `limit` keeps the newest',
  lastList: 'the last `limit` values, 10 where it names none',
  join: 'the values as one text, with `separator` (`", "`) between them',
  uniqueList: 'each value once, where it first stood',
  mostFrequent: 'the value seen most often; of several, the one seen last',
  exists: 'whether there was one',
  all: 'whether every value is true',
  any: 'whether a value is true',
  firstTime: 'when the first one was',
  lastTime: 'when the latest one was',
  longestGap: 'the longest time between two neighbours, in seconds',
  elapsed: 'the time from the first source to the second, or until now, in seconds',
  map: 'what `states` names the latest value or event; `other` for the rest',
  changes: 'how many times the value became another one',
};

/** What each format makes of a value, with an example of a token and its text. */
export const formats: Readonly<Record<string, readonly [meaning: string, token: string, text: string]>> = {
  date: [
    'a date: `short`, `medium`, `long`, `full` or a date-fns pattern',
    "{{ day | date: 'long' }}",
    'November 2, 2026',
  ],
  time: ['the time of day, likewise', "{{ moment | time: 'short' }}", '9:15 AM'],
  datetime: ['both', '{{ moment | datetime }}', 'Nov 2, 2026, 9:15 AM'],
  relative: ['how long ago, or until when', '{{ moment | relative }}', '3 days ago'],
  duration: ['a duration of seconds or ISO 8601', '{{ wait | duration }}', '1 hour, 15 minutes'],
  number: ['a number, with so many decimals where given', '{{ amount | number: 2 }}', '1,234.50'],
  percent: ['a share of 1 as a percentage', '{{ share | percent }}', '86%'],
  currency: ['an amount of a currency (ISO 4217)', "{{ amount | currency: 'EUR' }}", '€1,234.50'],
  label: ['the label of an `enums` entry', "{{ tier | label: 'tier' }}", 'Gold member'],
  list: ['a list as the language writes one; `or` for alternatives', "{{ items | list: 'or' }}", 'helmet or bike'],
  humanize: ['a technical name as words', '{{ code | humanize }}', 'Wrong size'],
  mask: ['bullets, and so many last characters', '{{ account | mask: 4 }}', '••••1234'],
  host: ['the host of an address', '{{ page | host }}', 'shop.example.com'],
  plural: [
    'the form of a word that goes with a number',
    "{{ count | plural: one: 'reply', other: 'replies' }}",
    'replies',
  ],
  default: ['stands in for a missing, empty or false value', "{{ missing | default: 'Unknown' }}", 'Unknown'],
  upcase: ['capitals', '{{ word | upcase }}', 'BIKE'],
  downcase: ['small letters', "{{ 'Bike' | downcase }}", 'bike'],
  capitalize: ['the first letter a capital', '{{ word | capitalize }}', 'Bike'],
  strip: ['without blanks at both ends', "{{ '  bike ' | strip }}", 'bike'],
  append: ['something after it', "{{ word | append: 's' }}", 'bikes'],
  prepend: ['something before it', "{{ word | prepend: 'e-' }}", 'e-bike'],
  replace: ['every occurrence replaced', "{{ word | replace: 'b', 'h' }}", 'hike'],
  remove: ['every occurrence removed', "{{ word | remove: 'k' }}", 'bie'],
  truncate: ['at most so many characters, "..." included', '{{ sentence | truncate: 9 }}', 'A bike...'],
  truncatewords: ['at most so many words', '{{ sentence | truncatewords: 2 }}', 'A bike...'],
  join: ['a list with something between', "{{ items | join: ' / ' }}", 'helmet / bike'],
  first: ['the first of a list', '{{ items | first }}', 'helmet'],
  last: ['the last of a list', '{{ items | last }}', 'bike'],
  size: ['how many, or how long', '{{ items | size }}', '2'],
  sort: ['a list in order', '{{ items | sort | first }}', 'bike'],
  uniq: ['a list with each value once', '{{ items | uniq | size }}', '2'],
  reverse: ['a list turned round', '{{ items | reverse | first }}', 'bike'],
  slice: ['a part, by position and length', '{{ word | slice: 0, 2 }}', 'bi'],
  plus: ['a sum', '{{ count | plus: 1 }}', '3'],
  minus: ['a difference', '{{ count | minus: 1 }}', '1'],
  times: ['a product', '{{ count | times: 3 }}', '6'],
  divided_by: ['a quotient; of two whole numbers a whole one', '{{ count | divided_by: 2 }}', '1'],
  modulo: ['the rest of a division', '{{ count | modulo: 2 }}', '0'],
  round: ['rounded to so many decimals', '{{ amount | round }}', '1235'],
  ceil: ['rounded up', '{{ amount | ceil }}', '1235'],
  floor: ['rounded down', '{{ amount | floor }}', '1234'],
  abs: ['without its sign', '{{ -3 | abs }}', '3'],
  at_least: ['not smaller', '{{ count | at_least: 5 }}', '5'],
  at_most: ['not larger', '{{ count | at_most: 1 }}', '1'],
};

/** When each comparison of a condition holds. */
export const comparisons: Readonly<Record<string, string>> = {
  eq: 'equal; `"7"` equals `7`',
  ne: 'not equal',
  gt: 'greater',
  gte: 'greater or equal',
  lt: 'less',
  lte: 'less or equal',
  in: 'one of the list in `value`',
  contains: 'a list with that item, or a text with that part',
  startsWith: 'a text that begins so',
  endsWith: 'a text that ends so',
  exists: 'there is a value; `"value": false` for none',
  empty: 'missing, an empty text or list; `"value": false` for the opposite',
  before: 'earlier than that date',
  after: 'later than that date',
  within: 'at most so far from now, such as `"7 days"`',
};

/** What each type of an attribute holds, and how it reads. */
export const types: Readonly<Record<AttributeType, string>> = {
  string: 'text; the default',
  number: 'a number, with at most three decimals',
  integer: 'a whole number',
  boolean: 'Yes or No',
  date: 'a calendar date; `style` is short, medium, long or full',
  datetime: 'a date with its time, in the zone of the panel',
  money: 'an amount; `currency` fixed, or `currencyFrom` another attribute',
  duration: 'seconds or ISO 8601, such as `PT36H`',
  url: 'an address that is a link: https, http, mailto or tel',
  email: 'an e-mail address, a link',
  phone: 'a phone number, a link',
  enum: 'a word that stands for a label; `options` inline, or the name of an `enums` entry',
};

/** What each limit of a library is of. */
export const limits: Readonly<Record<keyof typeof libraryLimits, string>> = {
  characters: 'characters of a text',
  tokens: 'tokens of a text',
  formats: 'formats of a token',
  stages: 'stages of a card',
  attributes: 'attributes of a session type or event type',
  conditionDepth: 'conditions within one another',
  bytes: 'bytes of the whole library',
  listValues: 'values of a list that are shown, then "+n"',
};

const row = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
const table = (...rows: readonly (readonly string[])[]) => {
  const [head = [], ...body] = rows;
  return [row(head), row(head.map(() => '---')), ...body.map(row)].join('\n');
};

export const operatorTable = () =>
  table(['operator', 'gives'], ...Object.entries(operators).map(([name, gives]) => [`\`${name}\``, gives]));

export const formatTable = () =>
  table(
    ['format', 'makes', 'token', 'reads'],
    ...Object.entries(formats).map(([name, [makes, token, text]]) => [`\`${name}\``, makes, `\`${token}\``, text]),
  );

export const comparisonTable = () =>
  table(
    ['op', 'holds where the value is'],
    ...Object.entries(comparisons).map(([name, holds]) => [`\`${name}\``, holds]),
  );

export const typeTable = () =>
  table(['type', 'holds'], ...Object.entries(types).map(([name, holds]) => [`\`${name}\``, holds]));

export const limitTable = () =>
  table(
    ['at most', 'of'],
    ...Object.entries(limits).map(([name, what]) => [
      libraryLimits[name as keyof typeof limits].toLocaleString('en'),
      what,
    ]),
  );

/** Where texts differ from Liquid: what the test holds against liquidjs. */
export const deviationTable = () =>
  table(
    ['of', 'text', 'Liquid prints', 'here it reads', 'why'],
    ...liquidDeviations.map(({ what, text, liquid, ours, why }) => [
      what,
      `\`${text}\``,
      liquid === undefined ? 'nothing: it fails' : shown(liquid),
      shown(ours),
      why,
    ]),
  );

/** Where date patterns differ from date-fns: what the tests hold against date-fns. */
export const patternTable = () =>
  table(
    ['of', 'pattern', 'moment or text', 'date-fns', 'here', 'why'],
    ...[...printingDeviations, ...readingDeviations].map(patternRow),
  );

const patternRow = ({ what, pattern, of, dateFns, ours, why }: PatternDeviation) => [
  what,
  `\`${pattern}\``,
  `\`${of}\``,
  shown(dateFns),
  shown(ours),
  why,
];

const shown = (text: string) => (text === '' ? 'nothing' : `\`${text}\``);

/** The custom properties, out of the docstring of `src/theme/tokens.ts`, whose text is given. */
export const themeTable = (source: string) =>
  source
    .split('\n')
    .filter((line) => line.startsWith(' * |'))
    .map((line) => line.slice(3))
    .join('\n');
