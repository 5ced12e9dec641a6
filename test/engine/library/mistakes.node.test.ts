import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { lintLibrary } from '../../../src/engine/library/lint-library.js';
import { bikeEvents, exampleText } from '../example/example.js';

type Json = Record<string, unknown>;

interface Mistake {
  /** Where it is planted into the example: a member, or an item of a list (`-` for one more). */
  readonly at: string;
  /** What stands there then; the member is taken out where absent. */
  readonly plant?: unknown;
  readonly code: string;
  /** Where it is named, below `at`; where it starts with `/`, the whole pointer. */
  readonly named?: string;
  /** What the hint says. */
  readonly hint: string;
}

const type = '/sessionTypes/0';
const card = `${type}/card`;
const event = `${type}/eventTypes/0`;
const attribute = (members: Json) => ({ at: `${type}/attributes/-`, plant: { name: 'orderId2', ...members } });
const status = (when: unknown) => ({ at: `${card}/status/0/when`, plant: when });
const days = (op: string, value?: unknown) => status({ path: 'delays', op, ...(value === undefined ? {} : { value }) });
const title = (plant: unknown) => ({ at: `${card}/title`, plant });
const added = `${type}/attributes/9`;

/** The kinds of mistakes an administrator can make, each planted once into the example of the format. */
const mistakes: Readonly<Record<string, Mistake>> = {
  'a mistyped key': { at: `${type}/displayname`, plant: 'x', code: 'library/unknown-key', hint: '"displayName"' },
  'a key of another place': { at: `${card}/priority`, plant: 1, code: 'library/unknown-key', hint: 'known here: ' },
  'a name left out': { at: `${event}/name`, code: 'library/missing-key', named: event, hint: 'add "name"' },
  'a number as text': { at: `${type}/priority`, plant: 'high', code: 'library/wrong-type', hint: 'give a number' },
  'a text as number': { ...title(5), code: 'library/wrong-type', hint: 'give a text or an object' },
  'an object for a list': { at: `${card}/stages`, plant: {}, code: 'library/wrong-type', hint: 'give a list' },
  'one language of a text': {
    ...title({ en: 'x', de: 5 }),
    code: 'library/wrong-type',
    named: '/de',
    hint: 'give a text',
  },
  'a text in no language': { ...title({}), code: 'library/wrong-form', hint: '"en"' },
  'half a tone': { at: `${event}/tone`, plant: 'warn', code: 'library/wrong-value', hint: '"warning"' },
  'a newer format': { at: '/formatVersion', plant: 2, code: 'library/wrong-value', hint: 'give one of 1' },
  'a duration in words': {
    at: `${card}/stages/1/dueWithin`,
    plant: 'two days',
    code: 'library/wrong-form',
    hint: '"2 days"',
  },
  'no currency': {
    ...attribute({ type: 'money', currency: 'euro' }),
    code: 'library/wrong-form',
    named: `${added}/currency`,
    hint: '"EUR"',
  },
  'a window of no events': {
    ...attribute({ projection: { window: { events: 0 } } }),
    code: 'library/too-short',
    named: `${added}/projection/window/events`,
    hint: 'give at least 1',
  },
  'a stage without events': {
    at: `${card}/stages/0/on`,
    plant: [],
    code: 'library/too-short',
    hint: 'fill it, or leave it out',
  },
  'a run of one': { at: `${event}/collapse/minRun`, plant: 1, code: 'library/too-short', hint: 'give at least 2' },
  'too many stages': {
    at: `${card}/stages`,
    plant: Array.from({ length: 65 }, (_, i) => ({ name: `s${i}`, on: ['in_transit'] })),
    code: 'library/too-long',
    hint: 'keep to 64',
  },
  'a text too long': { ...title('x'.repeat(2001)), code: 'library/too-long', hint: 'keep to 2000' },
  'too many tokens': { ...title('{{ orderId }}'.repeat(51)), code: 'library/text-limit', hint: 'fewer tokens' },
  'a token that does not close': { ...title('Order {{ orderId'), code: 'library/text-syntax', hint: '"}}"' },
  'a token of two words': { ...title('Order {{ order Id }}'), code: 'library/text-syntax', hint: '{{ name }}' },
  'a tag': {
    ...title('{% if delays %}late{% endif %}'),
    code: 'library/text-syntax',
    hint: 'variants or status rules',
  },
  'a mistyped format': { ...title('{{ orderId | upcse }}'), code: 'library/unknown-format', hint: '"upcase"' },
  'a mistyped format of an attribute': {
    ...attribute({ format: "curency: 'EUR'" }),
    code: 'library/unknown-format',
    named: `${added}/format`,
    hint: '"currency"',
  },
  'a format that cannot be read': {
    ...attribute({ format: 'currency EUR' }),
    code: 'library/text-syntax',
    named: `${added}/format`,
    hint: "currency: 'EUR'",
  },
  'a format whose quoted word does not end': {
    ...attribute({ format: "currency: 'EUR" }),
    code: 'library/text-syntax',
    named: `${added}/format`,
    hint: "currency: 'EUR'",
  },
  'a date pattern of another notation': {
    at: `${type}/attributes/2/parse`,
    plant: 'MMDDYYYY',
    code: 'library/pattern',
    hint: 'MMddyyyy',
  },
  'a mistyped operator': {
    at: `${type}/attributes/6/projection/operator`,
    plant: 'uniqList',
    code: 'library/unknown-operator',
    hint: '"uniqueList"',
  },
  'an enum there is not': {
    ...attribute({ type: 'enum', options: 'tiers' }),
    code: 'library/unknown-enum',
    named: `${added}/options`,
    hint: '"tier"',
  },
  'a stage there is not': {
    at: `${card}/stages/2/after`,
    plant: 'trnsit',
    code: 'library/unknown-stage',
    hint: '"transit"',
  },
  'one name twice': {
    at: `${type}/attributes/1/name`,
    plant: 'orderId',
    code: 'library/duplicate-name',
    hint: 'its own name',
  },
  'two conditions in one': {
    ...status({ event: 'item_delivered', path: 'delays', op: 'exists' }),
    code: 'library/wrong-form',
    hint: 'give exactly one of',
  },
  'a path without a comparison': { ...status({ path: 'delays' }), code: 'library/wrong-form', hint: 'eq, ne' },
  'a comparison there is not': { ...days('>', 0), code: 'library/wrong-value', named: '/op', hint: 'give one of eq' },
  'a comparison with nothing': { ...days('gt'), code: 'library/condition', hint: 'add "value"' },
  '"in" without a list': { ...days('in', 1), code: 'library/condition', named: '/value', hint: '["one", "other"]' },
  '"within" without a duration': {
    ...days('within', 'soon'),
    code: 'library/condition',
    named: '/value',
    hint: '"7 days"',
  },
  '"before" without a date': {
    ...days('before', 'Monday'),
    code: 'library/condition',
    named: '/value',
    hint: '"2020-06-06"',
  },
  'a path that is none': {
    ...status({ path: 'order id', op: 'exists' }),
    code: 'library/condition',
    named: '/path',
    hint: 'attributes["any name"]',
  },
  'conditions too deep': {
    ...status(Array.from({ length: 8 }).reduce((inner) => ({ not: inner }), { event: 'in_transit' })),
    code: 'library/condition',
    named: '/not'.repeat(8),
    hint: 'write fewer',
  },
  'a key of the machine': {
    at: '/enums',
    plant: JSON.parse('{ "__proto__": { "gold": "Gold member" } }'),
    code: 'library/not-data',
    named: '/__proto__',
    hint: 'plain JSON',
  },
  'a mistyped path': { ...title('{{ itemDescripton }}'), code: 'lint/unseen-path', hint: '"itemDescription"' },
  'a mistyped path of a condition': {
    at: `${event}/variants/0/when/path`,
    plant: 'day',
    code: 'lint/unseen-path',
    hint: '"days"',
  },
  'a mistyped attribute of the card': {
    at: `${card}/attributes/0`,
    plant: 'orderID',
    code: 'lint/unseen-path',
    hint: '"orderId"',
  },
  'a mistyped attribute of a run': {
    at: `${event}/collapse/by/0`,
    plant: 'reson',
    code: 'lint/unseen-path',
    hint: '"reason"',
  },
  'a currency nobody reports': {
    ...attribute({ type: 'money', currencyFrom: 'locaton' }),
    code: 'lint/unseen-path',
    named: `${added}/currencyFrom`,
    hint: '"location"',
  },
  'a mistyped event': {
    ...status({ event: 'item_deliverd' }),
    code: 'lint/unseen-event',
    named: '/event',
    hint: '"item_delivered"',
  },
  'a projection that reads nothing': {
    at: `${type}/attributes/6/projection/from`,
    plant: 'cartitems',
    code: 'lint/idle-projection',
    named: `${type}/attributes/6/projection`,
    hint: '"cartItems"',
  },
  'a status behind one that always holds': {
    at: `${card}/status/0/when`,
    code: 'lint/unreachable-rule',
    named: `${card}/status/1`,
    hint: 'narrower rule first',
  },
  'a variant asked twice': {
    at: `${event}/variants/-`,
    plant: { when: { path: 'days', op: 'gte', value: 7 }, icon: 'bell' },
    code: 'lint/unreachable-rule',
    named: `${event}/variants/1`,
    hint: 'narrower rule first',
  },
  'stages in a circle': {
    at: `${card}/stages/1/after`,
    plant: 'delivered',
    code: 'lint/stage-circle',
    hint: 'without "after"',
  },
  'a protected value in a text': {
    at: `${type}/attributes/1/sensitivity`,
    plant: 'masked',
    code: 'lint/masked-in-text',
    named: `${card}/title`,
    hint: 'mask: 4',
  },
  'a missing translation': {
    at: `${type}/displayName`,
    plant: { en: 'Delivery', de: 'Lieferung' },
    code: 'lint/missing-translation',
    named: `${event}/displayName`,
    hint: '"de": …',
  },
  'an attribute nobody sees': {
    ...attribute({}),
    code: 'lint/unused-attribute',
    named: added,
    hint: '"card.attributes"',
  },
  'an enum nobody uses': {
    ...attribute({ type: 'enum', options: 'tier' }),
    code: 'lint/unused-enum',
    named: '/enums/size',
    hint: '"options": "size"',
  },
  'an address no link may have': {
    at: `${card}/link/href`,
    plant: 'javascript:open({{ orderId }})',
    code: 'lint/refused-link',
    hint: '"https://"',
  },
  'an icon there is not': { at: `${type}/icon`, plant: 'trukc', code: 'lint/unknown-icon', hint: '"truck"' },
  'an enum without labels': {
    ...attribute({ type: 'enum' }),
    code: 'lint/enum-without-options',
    named: `${added}/type`,
    hint: 'add "options"',
  },
  'money of no currency': {
    ...attribute({ type: 'money' }),
    code: 'lint/money-without-currency',
    named: `${added}/type`,
    hint: 'add "currency"',
  },
  'a map to nothing': {
    ...attribute({ projection: { operator: 'map', from: 'location' } }),
    code: 'lint/map-without-states',
    named: `${added}/projection/operator`,
    hint: 'add "states"',
  },
};

function planted({ at, plant }: Mistake): Json {
  const library = JSON.parse(exampleText) as Json;
  const keys = at.split('/').slice(1);
  const last = keys.pop() as string;
  const owner = keys.reduce((value, key) => value[key] as Json, library);
  if (plant === undefined) Reflect.deleteProperty(owner, last);
  else owner[last === '-' ? String((owner as unknown as unknown[]).length) : last] = plant;
  return library;
}

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

const lint = (json: unknown) => lintLibrary(json, [...bikeEvents]);

describe('a mistake planted in the example of the format', () => {
  it('is one of thirty kinds or more', () => assert.ok(Object.keys(mistakes).length >= 30));

  for (const [what, mistake] of Object.entries(mistakes)) {
    it(`${what} is named at its place, with what would be right`, () => {
      const { at, code, named = '', hint } = mistake;
      const library = planted(mistake);
      if (code === 'lint/unused-enum') Object.assign(library['enums'] as Json, { size: { s: 'Small' } });
      const pointer = named.startsWith('/sessionTypes') || named.startsWith('/enums') ? named : at + named;
      for (const form of [library, JSON.stringify(library)]) {
        const told = lint(form);
        const found = told.find((diagnostic) => diagnostic.code === code && diagnostic.pointer === pointer);
        assert.ok(
          found,
          told.map((one) => `${one.code} ${one.pointer} ${one.message}`).join('\n') || 'nothing is told',
        );
        assert.ok(found.message);
        assert.ok(found.hint?.includes(hint), found.hint);
        assert.equal(found.severity, code.startsWith('lint/') ? 'warning' : 'error');
        assert.deepEqual(
          told.filter((one) => !one.hint),
          [],
        );
      }
    });
  }

  const wholes: [what: string, json: unknown, code: string, hint: string][] = [
    ['a comment', exampleText.replace('{', '{ // ours\n'), 'library/not-json', 'comments are not allowed'],
    ['a list', [], 'library/not-an-object', '"sessionTypes"'],
    ['a revoked proxy', revoked(), 'library/unreadable', 'plain JSON'],
    ['more than 1 MiB', { description: 'x'.repeat(1_100_000) }, 'library/too-large', 'split it'],
  ];
  for (const [what, json, code, hint] of wholes) {
    it(`${what} for a library is named`, () => {
      const [found] = lint(json);
      assert.deepEqual([found?.code, found?.pointer], [code, '']);
      assert.ok(found?.hint?.includes(hint), found?.hint);
    });
  }

  it('is planted for every code that the source can tell', () => {
    const sources = readdirSync('src/engine/library', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(`src/engine/library/${file}`, 'utf8'));
    const found = sources.flatMap((source) => [
      ...[...source.matchAll(/'(library\/[a-z-]+)'/g)].map(([, code = '']) => code),
      ...[...source.matchAll(/warning\(\s*'([a-z-]+)'/g)].map(([, code = '']) => `lint/${code}`),
      ...[...source.matchAll(/case '([a-z]+-[a-z]+)'/g)].map(([, code = '']) => `library/${code}`),
    ]);
    const told = new Set([...Object.values(mistakes).map(({ code }) => code), ...wholes.map(([, , code]) => code)]);
    assert.ok(found.length > 20);
    assert.deepEqual(
      found.filter((code) => !told.has(code)),
      [],
    );
  });
});
