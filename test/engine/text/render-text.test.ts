import { expect } from '@open-wc/testing';
import type { Text } from '../../../src/contract/library/text.js';
import { parseText } from '../../../src/engine/text/parse-text.js';
import { pathsOf } from '../../../src/engine/text/paths-of.js';
import { fillText } from '../../../src/engine/text/fill-text.js';
import { renderParts } from '../../../src/engine/text/render-parts.js';
import { renderText } from '../../../src/engine/text/render-text.js';
import type { TextOptions } from '../../../src/engine/text/text-options.js';

const bike = {
  orderId: 'WMBK06201234',
  customerName: 'Gwen Brown',
  itemDescription: "Women's bike",
  'Order Id': 7,
  zero: 0,
  no: false,
  blank: '',
  nothing: null,
  cartItems: ['helmet', 'bike', 'gloves'],
  none: [],
  place: { city: 'Galway' },
};

describe('texts', () => {
  const cases: [text: Text, shown: string, options?: TextOptions][] = [
    ['Order {{ orderId }}', 'Order WMBK06201234'],
    ["{{ itemDescription }} for {{ customerName | default: 'Unknown' }}", "Women's bike for Gwen Brown"],
    ["{{ missing | default: 'Unknown' }}", 'Unknown'],
    ['Items: {{ cartItems }}', 'Items: helmet, bike, and gloves'],
    ['Items: {{ cartItems }}', 'Items: helmet, bike und gloves', { locale: 'de' }],
    ["{{ attributes['Order Id'] }} {{ cartItems[1] }}", '7 bike'],
    [
      '{{ session.externalUrl }} {{ event.createdDate }}',
      'https://x.example/1 2020',
      { session: { externalUrl: 'https://x.example/1' }, event: { createdDate: '2020' } },
    ],
    ['{{ zero }} {{ no }} [{{ blank }}] {{ missing }}{{ nothing }}{{ none }}{{ place }}', '0 No [] '],
    [{ en: 'Hello', de: 'Hallo' }, 'Hallo', { locale: 'de' }],
    [{ en: 'Hello', de: 'Hallo' }, 'Hallo', { locale: 'de-AT' }],
    [{ en: 'Hello', de: 'Hallo' }, 'Hallo', { locale: 'fr', libraryLocale: 'de' }],
    [{ sv: 'Hej', de: 'Hallo' }, 'Hej', { locale: 'fr' }],
    [{}, ''],
    ['', ''],
    ['no tokens }} at all', 'no tokens }} at all'],
    ['<b>{{ markup }}</b>', '<b></b>'],
  ];
  for (const [text, shown, options] of cases) {
    it(`shows ${JSON.stringify(text)} as ${JSON.stringify(shown)}`, () =>
      expect(renderText(text, bike, options)).to.equal(shown));
  }

  it('never reads or adds markup', () => {
    expect(renderText('{{ x }}', { x: '<img src=x onerror=alert(1)>&amp;' })).to.equal(
      '<img src=x onerror=alert(1)>&amp;',
    );
  });

  it('prints a bare name as its attribute is declared', () => {
    const attributes = new Map([
      ['tier', { name: 'tier', type: 'enum', options: 'tiers' } as const],
      ['due', { name: 'due', type: 'date', parse: 'MMddyyyy', style: 'long' } as const],
      ['price', { name: 'price', type: 'money', currencyFrom: 'currency' } as const],
    ]);
    const enums = { tiers: { gold: { en: 'Gold member', de: 'Goldmitglied' } } };
    const data = { tier: 'gold', due: '06062020', price: '12.5', currency: 'EUR' };
    const text =
      '{{ tier }}, {{ due }}, {{ price }}, {{ tier | label | upcase }}, {{ due | date: "d.M.yy" }}, {{ price | currency }}';
    expect(renderText(text, data, { attributes, enums })).to.equal(
      'Gold member, June 6, 2020, €12.50, GOLD MEMBER, 6.6.20, €12.50',
    );
    expect(renderText('{{ tier }}', data, { attributes, enums, locale: 'de' })).to.equal('Goldmitglied');
  });

  it('shows the rest of a text whose token cannot be read, and says what is wrong', () => {
    expect(renderText('Order {{ a b }}!', { a: 1 })).to.equal('Order !');
    expect(parseText('Order {{ a b }}!').problems.map(({ code, message }) => `${code}: ${message}`)).to.deep.equal([
      'text-syntax: cannot read "{{ a b }}": expected "|" or the end at "b"',
    ]);
  });

  const broken = [
    '{{',
    '{{ a',
    '{{}}',
    '{{ | upcase }}',
    '{{ a | }}',
    '{{ a | default: }}',
    '{{ "a }}',
    '{{ a..b }}',
    '{{ a[b] }}',
    '{% if a %}',
    '{{ a, b }}',
    '{{ a | default: , }}',
  ];
  for (const text of broken) it(`reports ${text}`, () => expect(parseText(text).problems).to.have.lengthOf(1));

  it('reports more than 2,000 characters, 50 tokens or 10 formats, and what is at the limit not', () => {
    const codes = (text: string): string[] => parseText(text).problems.map(({ code }) => code);
    expect(codes('x'.repeat(2000))).to.deep.equal([]);
    expect(codes('x'.repeat(2001))).to.deep.equal(['text-limit']);
    expect(codes('{{ a }}'.repeat(50))).to.deep.equal([]);
    expect(codes('{{ a }}'.repeat(51))).to.deep.equal(['text-limit']);
    expect(codes(`{{ a ${'| upcase '.repeat(10)}}}`)).to.deep.equal([]);
    expect(codes(`{{ a ${'| upcase '.repeat(11)}}}`)).to.deep.equal(['text-limit']);
  });
});

describe('parts of a text', () => {
  it('tell what the administrator wrote from what came from outside', () => {
    expect(renderParts("Order {{ orderId | append: '!' }}{{ 'x' }} by {{ missing }}", bike)).to.deep.equal([
      { kind: 'literal', text: 'Order ' },
      { kind: 'value', text: 'WMBK06201234!' },
      { kind: 'literal', text: 'x' },
      { kind: 'literal', text: ' by ' },
    ]);
  });

  it('join to the very text', () => {
    const text = 'a {{ orderId }} b {{- zero -}} c {{ cartItems | join }}';
    const parts = renderParts(text, bike);
    expect(parts.map((part) => part.text).join('')).to.equal(renderText(text, bike));
  });
});

describe('a text with nothing but missing tokens', () => {
  const emptiness: [text: string, empty: boolean][] = [
    ['plain', false],
    ['', false],
    ['At {{ missing }}', true],
    ['At {{ missing }}, {{ nothing }}{{ none }}', true],
    ['At {{ missing }}, {{ zero }}', false],
    ['{{ blank }}', false],
    ['{{ no }}', false],
    ["{{ missing | append: ' km' }}", true],
    ['{{ missing | size }}', true],
    ["{{ missing | default: 'Unknown' }}", false],
    ['{{ missing | default: nothing }}', true],
    ["{{ missing | date: 'short' }}", true],
    ["{{ 'x' }}", false],
  ];
  for (const [text, empty] of emptiness) {
    it(`${empty ? 'drops' : 'keeps'} ${JSON.stringify(text)}`, () =>
      expect(fillText(`In ${text}`, bike, {}, true) === '').to.equal(empty));
  }
});

describe('paths of a text', () => {
  it('are what its tokens and arguments read, in every language, once', () => {
    const text = {
      en: "{{ a | default: b.c }} {{ a }} {{ 'x' | plural: one: d[0] }}",
      de: '{{ attributes["Order Id"] }} {{ e | append: 1 }}',
    };
    expect(pathsOf(text)).to.deep.equal(['a', 'b.c', 'd[0]', 'attributes["Order Id"]', 'e']);
  });
});
