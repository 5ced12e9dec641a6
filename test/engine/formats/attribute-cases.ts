import type { AttributeDefinition } from '../../../src/contract/library/attribute-definition.js';
import type { FormattedAttribute } from '../../../src/engine/formats/formatted-attribute.js';

type Definition = Omit<AttributeDefinition, 'name'>;

export const options = { data: { currency: 'usd', bad: 'dollars' }, enums: { tier: { gold: 'Gold member' } } };

/** A value of an attribute with this definition, and what is shown of it in English and UTC, with `options`. */
export const attributeCases: readonly [definition: Definition, value: unknown, shown: FormattedAttribute][] = [
  [{}, '1234567891011', { text: '1234567891011', raw: false }],
  [{}, 1234567.5, { text: '1234567.5', raw: false }],
  [{}, true, { text: 'Yes', raw: false }],
  [{}, null, { text: '', raw: false }],
  [{}, [], { text: '', raw: false }],
  [{}, {}, { text: '', raw: true }],
  [{ list: true }, ['helmet', 'bike', 'gloves'], { text: 'helmet, bike, and gloves', raw: false }],
  [{ type: 'number' }, '1234.5', { text: '1,234.5', raw: false }],
  [{ type: 'number' }, 'many', { text: 'many', raw: true }],
  [{ type: 'number' }, '', { text: '', raw: true }],
  [{ type: 'integer' }, '1234', { text: '1,234', raw: false }],
  [{ type: 'integer' }, 1.5, { text: '1.5', raw: true }],
  [{ type: 'boolean' }, 'false', { text: 'No', raw: false }],
  [{ type: 'boolean' }, 'maybe', { text: 'maybe', raw: true }],
  [{ type: 'date' }, '2020-06-06', { text: 'Jun 6, 2020', raw: false }],
  [{ type: 'date', style: 'long' }, '2020-06-06T10:00:00Z', { text: 'June 6, 2020', raw: false }],
  [{ type: 'date', parse: 'MMddyyyy' }, '13132020', { text: '13132020', raw: true }],
  [{ type: 'date', format: "date: 'yyyy'" }, 'soon', { text: 'soon', raw: true }],
  [{ type: 'string' }, 'as it is', { text: 'as it is', raw: false }],
  [{ type: 'datetime', style: 'short' }, '2020-06-06T22:15:00Z', { text: '6/6/20, 10:15 PM', raw: false }],
  [{ type: 'datetime' }, '2020-06-06', { text: 'Jun 6, 2020', raw: false }],
  [{ type: 'datetime' }, 'noon', { text: 'noon', raw: true }],
  [{ type: 'money', currency: 'EUR' }, '12.5', { text: '€12.50', raw: false }],
  [{ type: 'money', currencyFrom: 'currency' }, 12.5, { text: '$12.50', raw: false }],
  [{ type: 'money', currencyFrom: 'bad', currency: 'GBP' }, 12.5, { text: '£12.50', raw: false }],
  [{ type: 'money' }, 12.5, { text: '12.5', raw: false }],
  [{ type: 'money', currency: 'EUR' }, 'twelve', { text: 'twelve', raw: true }],
  [{ type: 'duration' }, 'a while', { text: 'a while', raw: true }],
  [{ type: 'duration' }, 'PT2H', { text: '2 hours', raw: false }],
  [{ type: 'duration' }, 90, { text: '1 minute, 30 seconds', raw: false }],
  [{ type: 'enum', options: 'tier' }, 'gold', { text: 'Gold member', raw: false }],
  [{ type: 'enum', options: { gold: { de: 'Gold' } } }, 'gold', { text: 'Gold', raw: false }],
  [{ type: 'enum', options: 'tier' }, 'constructor', { text: 'constructor', raw: true }],
  [{ format: 'upcase' }, 'abc', { text: 'ABC', raw: false }],
  [{ format: 'upcase' }, ['a', 'b'], { text: 'A and B', raw: false }],
  [{ format: "join: ' / '" }, ['a', 'b'], { text: 'a / b', raw: false }],
  [{ format: '| upcase | append: "!"' }, 'a', { text: 'A!', raw: false }],
  [{ format: '|||' }, 'abc', { text: 'abc', raw: false }],
  [{ type: 'number', list: true }, ['1000', 'x'], { text: '1,000 and x', raw: true }],
  [
    { type: 'url' },
    'https://x.example/a b',
    { text: 'https://x.example/a b', raw: false, href: 'https://x.example/a%20b' },
  ],
  [
    { type: 'email' },
    'gwen.brown@example.com',
    { text: 'gwen.brown@example.com', raw: false, href: 'mailto:gwen.brown@example.com' },
  ],
  [{ type: 'url' }, 'x.example', { text: 'x.example', raw: true }],
  [{ type: 'email' }, 'a@b.c?cc=d@e.f', { text: 'a@b.c?cc=d@e.f', raw: true }],
  [{ type: 'phone' }, '+353 (1) 555-0100', { text: '+353 (1) 555-0100', raw: false, href: 'tel:+35315550100' }],
  [{ type: 'phone' }, 'call me', { text: 'call me', raw: true }],
  [{ type: 'nonsense' as never }, 'x', { text: 'x', raw: false }],
];
