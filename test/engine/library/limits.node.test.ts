import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { byteLength } from '../../../src/contract/byte-length.js';
import { libraryLimits } from '../../../src/contract/library/library-limits.js';
import { testCondition } from '../../../src/engine/conditions/test-condition.js';
import { parseLibrary } from '../../../src/engine/library/parse-library.js';
import { renderText } from '../../../src/engine/text/render-text.js';

const delivery = (members: object) => ({ sessionTypes: [{ name: 'delivery', ...members }] });
const titled = (title: string) => delivery({ card: { title } });
const nested = (depth: number): object => (depth === 1 ? { path: 'x', op: 'exists' } : { all: [nested(depth - 1)] });
const times = <Item>(count: number, make: (index: number) => Item) =>
  Array.from({ length: count }, (_, index) => make(index));
const described = (bytes: number) => {
  const frame = byteLength(JSON.stringify({ description: '' }));
  const [umlauts, rest] = [Math.floor((bytes - frame) / 2), (bytes - frame) % 2];
  return { description: 'ü'.repeat(umlauts) + 'x'.repeat(rest) };
};

interface Row {
  /** A library with so many. */
  readonly make: (count: number) => object;
  /** What is said of one too many. */
  readonly told: string;
}

/** Every limit of the format but the one of rendering. */
const rows: Readonly<Record<Exclude<keyof typeof libraryLimits, 'listValues'>, Row>> = {
  characters: {
    make: (count) => delivery({ displayName: { en: '🚲'.repeat(count) } }),
    told: 'library/too-long /sessionTypes/0/displayName/en (keep to 2000 characters)',
  },
  tokens: {
    make: (count) => titled('{{ a }}'.repeat(count)),
    told: 'library/text-limit /sessionTypes/0/card/title (write fewer tokens)',
  },
  formats: {
    make: (count) => titled(`{{ a ${'| upcase'.repeat(count)} }}`),
    told: 'library/text-limit /sessionTypes/0/card/title (write fewer formats)',
  },
  stages: {
    make: (count) => delivery({ card: { stages: times(count, (index) => ({ name: `s${index}`, on: ['x'] })) } }),
    told: 'library/too-long /sessionTypes/0/card/stages (keep to 64 items)',
  },
  attributes: {
    make: (count) => delivery({ eventTypes: [{ name: 'e', attributes: times(count, (i) => ({ name: `a${i}` })) }] }),
    told: 'library/too-long /sessionTypes/0/eventTypes/0/attributes (keep to 200 items)',
  },
  conditionDepth: {
    make: (count) => delivery({ card: { actions: [{ name: 'call', when: nested(count) }] } }),
    told: `library/condition /sessionTypes/0/card/actions/0/when${'/all/0'.repeat(8)} (write fewer "all", "any" and "not" around it)`,
  },
  bytes: { make: described, told: 'library/too-large  (split it, or remove what is not used)' },
};

const told = (json: unknown) =>
  parseLibrary(json).diagnostics.map(({ code, pointer, hint, severity }) => {
    assert.equal(severity, 'error');
    return `${code} ${pointer} (${hint})`;
  });

describe('a limit of the library', () => {
  for (const [name, { make, told: expected }] of Object.entries(rows)) {
    const most = libraryLimits[name as keyof typeof rows];
    it(`${name}: ${most} are taken, one more is an error at its place`, () => {
      for (const form of [(json: object) => json, JSON.stringify]) {
        assert.deepEqual(told(form(make(most))), []);
        assert.deepEqual(told(form(make(most + 1))), [expected]);
      }
    });
  }

  it('conditionDepth: a deeper condition does not hold', () => {
    const holds = (depth: number) => testCondition(nested(depth) as never, { x: 1 });
    assert.deepEqual([holds(libraryLimits.conditionDepth), holds(libraryLimits.conditionDepth + 1)], [true, false]);
  });

  it('listValues: more than 100 values render 100 and "+n"', () => {
    const shown = (count: number) => renderText('{{ v }}', { v: times(count, String) });
    assert.match(shown(libraryLimits.listValues), /98, and 99$/);
    assert.match(shown(libraryLimits.listValues + 2), /98, 99, and \+2$/);
  });
});

describe('bytes of a text', () => {
  for (const text of ['', 'bike', 'straße', '日本', '🚲x', 'ÿ\u0800\uffff'])
    it(`"${text}" has as many as its encoder writes`, () =>
      assert.equal(byteLength(text), new TextEncoder().encode(text).length));
});
