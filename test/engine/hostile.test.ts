import { expect } from '@open-wc/testing';
import { testCondition } from '../../src/engine/conditions/test-condition.js';
import { formatAttribute } from '../../src/engine/formats/format-attribute.js';
import { formatNames } from '../../src/engine/formats/format-registry.js';
import { humanize } from '../../src/engine/humanize.js';
import { parseLibrary } from '../../src/engine/library/parse-library.js';
import { pathsOf } from '../../src/engine/text/paths-of.js';
import { renderParts } from '../../src/engine/text/render-parts.js';
import { renderText } from '../../src/engine/text/render-text.js';
import { bestTime } from '../support/best-time.js';

const cycle: Record<string, unknown> = { name: 'x' };
cycle['self'] = cycle;
const cyclicList: unknown[] = [];
cyclicList.push(cyclicList, 'x');
const trap = {
  get value() {
    throw new Error('a getter was called');
  },
  toString() {
    throw new Error('toString was called');
  },
};
const deepList = Array.from({ length: 100_000 }).reduce<unknown[]>((inner) => [inner], []);
const deepObject = Array.from({ length: 100_000 }).reduce<object>((inner) => ({ all: [inner] }), {});

const values: Record<string, unknown> = {
  'a text of 1 MB': 'a'.repeat(1_000_000),
  'a text of 1 MB of digits': '1'.repeat(1_000_000),
  'a text of 1 MB of blanks': ' '.repeat(1_000_000),
  'a text of 1 MB of underscores': '_a'.repeat(500_000),
  'a list of 100,000 items': Array.from({ length: 100_000 }, (_, i) => `${(i * 7919) % 100_000}`),
  'a list 100,000 deep': deepList,
  'a list that contains itself': cyclicList,
  'a sparse list': new Array(4_000_000_000),
  'an object that contains itself': cycle,
  'an object with traps': trap,
  'a list of objects with traps': [trap, trap],
  'lone surrogates': '\ud800a\udfff',
  'a symbol': Symbol('x'),
  'a function': () => 'called',
  'a bigint': 10n ** 400n,
  'not a number': NaN,
  'a date that is none': new Date(NaN),
  'an object without a prototype': Object.create(null),
  'control characters': '\u0000\u001b[31m\u202e',
};

const milliseconds = (work: () => unknown): number => bestTime(work, 50);

describe('hostile values', () => {
  for (const [what, value] of Object.entries(values)) {
    it(`${what}: every format answers within 50 ms, and nothing throws`, () => {
      for (const name of [
        ...formatNames(),
        'list | join | upcase',
        'sort | uniq | reverse | join | capitalize',
        'replace: "a", "aaaaaaaaaaaaaaaaaaaaaaaaaaaa"',
      ]) {
        if (name.startsWith('test_')) continue;
        const text = `{{ value | ${name} }}`;
        expect(
          milliseconds(() => renderText(text, { value }, { now: 0 })),
          name,
        ).to.be.below(50);
      }
      expect(
        milliseconds(() => renderParts('{{ value }}', { value })),
        'bare',
      ).to.be.below(50);
      for (const type of [
        'string',
        'number',
        'integer',
        'boolean',
        'date',
        'datetime',
        'money',
        'duration',
        'url',
        'email',
        'phone',
        'enum',
      ] as const) {
        expect(
          milliseconds(() => formatAttribute(value, { name: 'x', type, parse: 'MMddyyyy', options: 'x' }, {})),
          type,
        ).to.be.below(50);
      }
      for (const op of ['eq', 'ne', 'gt', 'in', 'contains', 'startsWith', 'empty', 'before', 'within'] as const) {
        expect(
          milliseconds(() => testCondition({ path: 'value', op, value }, { value }, { now: 0 })),
          op,
        ).to.be.below(50);
      }
    });
  }

  it('a replacement cannot grow without bound', () => {
    const token = `{{ value ${`| replace: 'a', '${'a'.repeat(90)}' `.repeat(10)} }}`;
    expect(milliseconds(() => renderText(token, { value: 'a'.repeat(1000) }))).to.be.below(50);
    expect(renderText(token, { value: 'a'.repeat(1000) }).length).to.be.below(2_000_000);
  });

  it('a getter is not called, wherever a text or condition looks', () => {
    let calls = 0;
    const data = Object.defineProperties({}, { a: { get: () => ++calls, enumerable: true } });
    renderText('{{ a }}{{ a.b }}{{ attributes.a }}{{ session.a | upcase }}', data, { session: data });
    testCondition({ path: 'a', op: 'exists' }, data);
    expect(calls).to.equal(0);
  });
});

describe('hostile texts', () => {
  const texts: Record<string, unknown> = {
    '1 MB of braces': '{{'.repeat(500_000),
    '1 MB of quotes': '{{ "'.repeat(250_000),
    '1 MB of words': 'word '.repeat(200_000),
    '10,000 tokens': '{{ value }}'.repeat(10_000),
    '50 tokens of 10 formats': `{{ value${'|upcase'.repeat(4)} }}`.repeat(50),
    'a path of 1,000 steps': `{{ a${'.a'.repeat(900)} }}`,
    'a path of brackets': `{{ a${'['.repeat(1900)} }}`,
    'a number': 5,
    null: null,
    'a list': ['{{ value }}'],
    'an object that contains itself': cycle,
    'a getter': {
      get en() {
        throw new Error('called');
      },
    },
    'a text named __proto__': JSON.parse('{"__proto__": "x"}'),
  };
  for (const [what, text] of Object.entries(texts)) {
    it(`${what}: renders within 50 ms, and nothing throws`, () => {
      expect(milliseconds(() => renderText(text as never, { value: 'v'.repeat(1_000_000) }))).to.be.below(50);
      expect(milliseconds(() => renderParts(text as never, { value: 'v' }))).to.be.below(50);
      expect(milliseconds(() => pathsOf(text as never))).to.be.below(50);
    });
  }

  it('data that is no object prints as nothing', () => {
    for (const data of [null, undefined, 5, 'x', []])
      expect(renderText('a{{ x }}{{ x.y }}b', data as never)).to.equal('ab');
  });

  it('names of 1 MB are words within 50 ms', () =>
    expect(milliseconds(() => humanize('aA_'.repeat(300_000)))).to.be.below(50));
});

describe('hostile conditions', () => {
  it('a condition that contains itself many times over is given up', () => {
    const all: unknown[] = [];
    const bomb = { any: all };
    for (let i = 0; i < 1000; i++) all.push(bomb);
    expect(milliseconds(() => expect(testCondition(bomb as never, {})).to.equal(false))).to.be.below(50);
    expect(testCondition(deepObject as never, {})).to.equal(false);
  });
});

describe('hostile libraries', () => {
  const base = { sessionTypes: [{ name: 'ok' }] };
  const libraries: Record<string, unknown> = {
    'a cycle': Object.assign({ sessionTypes: [cycle] }),
    'a getter': Object.defineProperty({ ...base }, 'enums', {
      enumerable: true,
      get: () => {
        throw new Error('called');
      },
    }),
    '100,000 levels': { ...base, eventTypes: [{ name: 'x', title: deepObject }] },
    '100,000 levels of text': `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
    'a condition 100,000 deep': {
      sessionTypes: [{ name: 'ok', card: { status: [{ label: 'x', when: deepObject }] } }],
    },
    'a sparse list': { sessionTypes: new Array(4_000_000_000) },
    '10 MB': { ...base, description: 'x'.repeat(10_000_000) },
    'a prototype': JSON.parse(
      '{"__proto__": {"polluted": 1}, "sessionTypes": [{"name": "ok", "__proto__": {"icon": "x"}, "constructor": {"prototype": {"polluted": 1}}}]}',
    ),
    'an enum named __proto__': JSON.parse('{"enums": {"__proto__": {"polluted": "1"}, "constructor": {"a": "b"}}}'),
    'a revoked proxy': (() => {
      const { proxy, revoke } = Proxy.revocable({}, {});
      revoke();
      return proxy;
    })(),
    functions: { sessionTypes: [() => 'x'], eventTypes: Symbol('x') },
    'lone surrogates': { sessionTypes: [{ name: '\ud800', displayName: '\udfff{{' }] },
    '10,000 session types of one name': {
      sessionTypes: Array.from({ length: 10_000 }, () => ({ name: 'x', nope: 1 })),
    },
  };
  for (const [what, json] of Object.entries(libraries)) {
    it(`${what}: parsed, named, and nothing polluted`, () => {
      const { library, diagnostics } = parseLibrary(json);
      expect(diagnostics.length).to.be.within(1, 1000);
      expect(library).to.be.an('object');
      expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
      expect(() => JSON.stringify(library)).not.to.throw();
    });
  }
});
