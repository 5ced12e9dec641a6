import { expect } from '@open-wc/testing';
import { parsePath } from '../../../src/engine/path/parse-path.js';
import { readPath } from '../../../src/engine/path/read-path.js';
import { readScoped } from '../../../src/engine/path/read-scoped.js';

const read = (path: string, scope: unknown): unknown => readPath(parsePath(path) ?? [], scope);

describe('paths', () => {
  const readable: [path: string, steps: readonly (string | number)[]][] = [
    ['location', ['location']],
    ['session.externalUrl', ['session', 'externalUrl']],
    ['attributes["Order Id"]', ['attributes', 'Order Id']],
    ["attributes['it\"s']", ['attributes', 'it"s']],
    ['cartItems[0]', ['cartItems', 0]],
    ['cartItems[-1].name', ['cartItems', -1, 'name']],
    ['order-id', ['order-id']],
    ['straße', ['straße']],
    ['a["x.y"]["z]"]', ['a', 'x.y', 'z]']],
  ];
  for (const [path, steps] of readable) it(`reads ${path}`, () => expect(parsePath(path)).to.deep.equal(steps));

  for (const path of [
    '',
    '.',
    'a.',
    'a..b',
    'a[',
    'a[]',
    'a["b"',
    'a[b]',
    'a b',
    'a[1',
    'a[99999999999]',
    '{{',
    'a[1.5]',
  ]) {
    it(`takes ${JSON.stringify(path)} for no path`, () => expect(parsePath(path)).to.equal(undefined));
  }

  it('finds own members, positions from either end, size, first and last', () => {
    const scope = { list: ['a', 'b', 'c'], deep: { x: 0 } };
    expect(
      ['list[0]', 'list[-1]', 'list.size', 'list.first', 'list.last', 'deep.x'].map((path) => read(path, scope)),
    ).to.deep.equal(['a', 'c', 3, 'a', 'c', 0]);
  });

  it('finds nothing behind a missing step', () => {
    for (const path of ['a.b.c', 'list[7]', 'list[-9]', 'text.length', 'text[0]', 'none.x']) {
      expect(read(path, { list: [1], text: 'abc', none: null }), path).to.equal(undefined);
    }
  });

  it('never leaves the data: no inherited member, prototype, constructor or getter', () => {
    const own = JSON.parse('{"__proto__": "own", "constructor": "own", "prototype": "own"}') as object;
    let calls = 0;
    const scope = Object.defineProperty({ own, list: [1] }, 'computed', { get: () => (calls += 1) });
    for (const path of [
      '__proto__',
      'toString',
      'constructor.name',
      'own.__proto__',
      'own["constructor"]',
      'own.prototype',
      'list.map',
      'computed',
      'hasOwnProperty',
    ]) {
      expect(read(path, scope), path).to.equal(undefined);
    }
    expect(calls).to.equal(0);
  });

  it('answers session and event from the scope, a bare name from the data', () => {
    const data = { event: 'plain', session: 'plain', x: 1, 'Order Id': 7 };
    const scope = { session: { x: 2 }, event: { x: 3 } };
    const answer = (path: string): unknown => readScoped(parsePath(path) ?? [], data, scope);
    expect(['x', 'session.x', 'event.x', 'event', 'session', 'attributes["Order Id"]'].map(answer)).to.deep.equal([
      1,
      2,
      3,
      'plain',
      'plain',
      7,
    ]);
  });
});
