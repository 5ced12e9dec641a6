import { expect } from '@open-wc/testing';
import type { AttributeDefinition } from '../../../src/contract/library/attribute-definition.js';
import { formatAttribute } from '../../../src/engine/formats/format-attribute.js';
import type { FormattedAttribute } from '../../../src/engine/formats/formatted-attribute.js';
import { maskValue } from '../../../src/engine/formats/mask-value.js';
import { safeHref } from '../../../src/engine/formats/safe-href.js';

type Definition = Omit<AttributeDefinition, 'name'>;

describe('attributes by type', () => {
  const options = { data: { currency: 'usd', bad: 'dollars' }, enums: { tier: { gold: 'Gold member' } } };
  const cases: [definition: Definition, value: unknown, shown: FormattedAttribute][] = [
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
    [{ type: 'money', currency: 'EUR' }, '12.5', { text: '€12.50', raw: false }],
    [{ type: 'money', currencyFrom: 'currency' }, 12.5, { text: '$12.50', raw: false }],
    [{ type: 'money', currencyFrom: 'bad', currency: 'GBP' }, 12.5, { text: '£12.50', raw: false }],
    [{ type: 'money' }, 12.5, { text: '12.5', raw: false }],
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
    [{ type: 'email' }, 'a@b.c?cc=d@e.f', { text: 'a@b.c?cc=d@e.f', raw: true }],
    [{ type: 'phone' }, '+353 (1) 555-0100', { text: '+353 (1) 555-0100', raw: false, href: 'tel:+35315550100' }],
    [{ type: 'phone' }, 'call me', { text: 'call me', raw: true }],
    [{ type: 'nonsense' as never }, 'x', { text: 'x', raw: false }],
  ];
  for (const [definition, value, shown] of cases) {
    it(`${JSON.stringify(definition)} shows ${JSON.stringify(value)} as "${shown.text}"${shown.raw ? ', marked as received' : ''}`, () =>
      expect(formatAttribute(value, { name: 'x', ...definition }, options)).to.deep.equal(shown));
  }

  it('without a definition shows the value', () =>
    expect(formatAttribute(5, undefined, {})).to.deep.equal({ text: '5', raw: false }));
});

describe('addresses', () => {
  for (const address of [
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://x',
    '//x.example',
    '/relative',
    'x',
    '',
  ]) {
    it(`${JSON.stringify(address)} is no link`, () => {
      expect(safeHref(address)).to.equal(undefined);
      expect(formatAttribute(address, { name: 'x', type: 'url' }, {})).not.to.have.property('href');
    });
  }

  for (const address of ['https://x.example/', 'http://x.example/', 'mailto:a@b.c', 'tel:+1']) {
    it(`${address} is a link`, () => expect(safeHref(address)).to.equal(address));
  }
});

describe('protected values', () => {
  it('show bullets, their last four characters, or nothing', () => {
    expect(maskValue('4111111111111111', 'masked')).to.equal('••••');
    expect(maskValue('4111111111111111', 'last4')).to.equal('••••1111');
    expect(maskValue('4111111111111111', 'hidden')).to.equal('');
    expect(maskValue(12345678, 'last4')).to.equal('••••5678');
    expect(maskValue(['4111111111111111', '123'], 'last4')).to.equal('••••1111 and ••••');
    expect(maskValue(null, 'masked')).to.equal('');
  });

  it('never show more than they hide', () => expect(maskValue('1234567', 'last4')).to.equal('••••'));
});
