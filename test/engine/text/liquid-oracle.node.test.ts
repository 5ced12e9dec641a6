import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Liquid } from 'liquidjs';
import { liquidDeviations } from './liquid-deviations.js';
import { liquidTable } from './liquid-table.js';
import { renderText } from '../../../src/engine/text/render-text.js';

const liquid = new Liquid({ ownPropertyOnly: true });
const words = fc.constantFrom(
  '',
  'a',
  'Bike',
  ' two words ',
  'ÉTÉ straße',
  '🚲 bike',
  "it's",
  'x,y,,z,',
  '007',
  '12.5',
  '-3',
  'true',
  'one  two\tthree four',
);
const numbers = fc.oneof(
  fc.constantFrom(0, 1, -1, 2.5, -2.5, 0.005, 1.005, 12.345, 1e21, 1e-7, 100),
  fc.integer({ min: -1000, max: 1000 }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
);
const lists = fc.oneof(
  fc.array(words, { maxLength: 5 }),
  fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 5 }),
);
const data = fc.record({
  word: words,
  other: words,
  amount: numbers,
  list: lists,
  flag: fc.boolean(),
  nothing: fc.constant(null),
  deep: fc.record({ in: words }),
});

const quoted = words.map((word) => (word.includes("'") ? `"${word}"` : `'${word.replace('\t', '\\t')}'`));
const count = fc.integer({ min: -3, max: 12 }).map(String);
const number = fc.oneof(count, fc.constantFrom('1.5', '-0.25', 'amount', '2.'));
const argument = fc.oneof(
  quoted,
  number,
  fc.constantFrom('word', 'other', 'amount', 'missing', 'deep.in', 'true', 'false', 'list[0]', 'list[-1]'),
);
const operand = fc.oneof(
  argument,
  fc.constantFrom(
    'word',
    'amount',
    'list',
    'nothing',
    'missing.deeper',
    'deep["in"]',
    'list.size',
    'list.first',
    'list.last',
  ),
);

const format = fc.oneof(
  fc.constantFrom(
    'upcase',
    'downcase',
    'capitalize',
    'strip',
    'join',
    'first',
    'last',
    'size',
    'sort',
    'uniq',
    'reverse',
    'truncate',
    'truncatewords',
    'ceil',
    'floor',
    'abs',
    'round',
  ),
  fc
    .tuple(
      fc.constantFrom('append', 'prepend', 'remove', 'default', 'join', 'strip'),
      fc.oneof(quoted, fc.constantFrom('word', 'other')),
    )
    .map(([name, arg]) => `${name}: ${arg}`),
  fc
    .tuple(
      fc.constantFrom('plus', 'minus', 'times', 'divided_by', 'modulo', 'at_least', 'at_most', 'append', 'default'),
      number,
    )
    .map(([name, arg]) => `${name}: ${arg}`),
  fc
    .tuple(fc.constantFrom('round', 'truncate', 'truncatewords', 'slice'), count)
    .map(([name, arg]) => `${name}: ${arg}`),
  fc
    .tuple(fc.constantFrom('slice', 'divided_by'), count, fc.constantFrom('1', '2', '5'))
    .map(([name, one, two]) => `${name}: ${one}, ${two}`),
  fc.tuple(quoted, quoted).map(([one, two]) => `replace: ${one}, ${two}`),
  fc.tuple(count, quoted).map(([length, ending]) => `truncate: ${length}, ${ending}`),
  fc
    .tuple(argument, fc.constantFrom('true', 'false'))
    .map(([fallback, allowed]) => `default: ${fallback}, allow_false: ${allowed}`),
);
const expression = fc.tuple(operand, fc.array(format, { maxLength: 4 })).map((parts) => parts.flat().join(' | '));
const literal = fc.constantFrom('', ' ', 'Order ', '\n  for ', ' } } ', '{ x', '5 %', '🚲 ');

/** What a bare list or boolean prints is ours, not Liquid's. */
const isShared = (source: string, values: Record<string, unknown>): boolean => {
  const value: unknown = liquid.evalValueSync(source, values);
  return typeof value !== 'boolean' && !Array.isArray(value);
};

test('a token of the shared subset prints what liquidjs prints', () => {
  fc.assert(
    fc.property(
      data,
      expression,
      fc.tuple(literal, literal),
      fc.tuple(fc.boolean(), fc.boolean()),
      (values, source, [before, after], [left, right]) => {
        fc.pre(isShared(source, values));
        const text = `${before}{{${left ? '-' : ''} ${source} ${right ? '-' : ''}}}${after}`;
        assert.equal(renderText(text, values), liquid.parseAndRenderSync(text, values), text);
      },
    ),
    { numRuns: 5000 },
  );
});

test('several tokens in a text print what liquidjs prints', () => {
  fc.assert(
    fc.property(data, fc.array(fc.tuple(literal, expression), { minLength: 2, maxLength: 6 }), (values, pieces) => {
      fc.pre(pieces.every(([, source]) => isShared(source, values)));
      const text = pieces.map(([before, source]) => `${before}{{ ${source} }}`).join('');
      assert.equal(renderText(text, values), liquid.parseAndRenderSync(text, values), text);
    }),
    { numRuns: 1000 },
  );
});

for (const [text, values] of liquidTable) {
  test(`prints what liquidjs prints: ${text}`, () => {
    assert.equal(renderText(text, values), liquid.parseAndRenderSync(text, values));
  });
}

for (const { what, text, data: values, liquid: theirs, ours } of liquidDeviations) {
  test(`deviates as the documentation says: ${what}`, () => {
    assert.equal(renderText(text, values), ours);
    if (theirs === undefined) assert.throws(() => liquid.parseAndRenderSync(text, values));
    else assert.equal(liquid.parseAndRenderSync(text, values), theirs);
    assert.notEqual(ours, theirs);
  });
}
