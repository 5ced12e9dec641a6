import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { jsonPointer } from '../../../src/engine/library/json-pointer.js';
import { locatePointer } from '../../../src/engine/preview/locate-pointer.js';

const text = `{
  "sessionTypes": [
    { "name": "delivery",\r
      "card": { "title": "{{ \\"x\\" }}", "a/b": 1, "~": [true, { "x": null }] } }
  ]
}`;
const found = (pointer: string, at?: 'key' | 'value') => {
  const place = locatePointer(text, pointer, at);
  return place && [place.line, place.column, text.slice(place.start, place.end)];
};

describe('where a JSON pointer leads', () => {
  const places: [string, [number, number, string]][] = [
    ['', [1, 1, '{']],
    ['/sessionTypes', [2, 3, '"sessionTypes"']],
    ['/sessionTypes/0', [3, 5, '{']],
    ['/sessionTypes/0/name', [3, 15, '"delivery"']],
    ['/sessionTypes/0/card', [4, 7, '"card"']],
    ['/sessionTypes/0/card/title', [4, 26, '"{{ \\"x\\" }}"']],
    ['/sessionTypes/0/card/a~1b', [4, 48, '1']],
    ['/sessionTypes/0/card/~0/1/x', [4, 70, 'null']],
  ];
  for (const [pointer, expected] of places)
    it(`${pointer || 'the root'}`, () => assert.deepEqual(found(pointer), expected));

  it('to the name, where that is wanted', () =>
    assert.deepEqual(found('/sessionTypes/0/name', 'key'), [3, 7, '"name"']));

  it('to the nearest place above what is not there', () => {
    assert.deepEqual(found('/sessionTypes/0/card/stages/3'), [4, 7, '"card"']);
    assert.deepEqual(found('/sessionTypes/7'), [2, 3, '"sessionTypes"']);
  });

  it('to the last of two members of one name, as JSON.parse reads', () => {
    assert.equal(locatePointer('{"a": 1, "a": 2}', '/a')?.column, 15);
  });

  it('nowhere in what is not JSON', () => assert.equal(locatePointer('{', '/a'), undefined));

  it('always to the very value', () => {
    const document = fc.dictionary(
      fc.string({ unit: 'binary' }),
      fc.oneof(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.array(fc.string())),
    );
    fc.assert(
      fc.property(document, fc.constantFrom(0, 2, '\t'), (json, space) => {
        const written = JSON.stringify(json, null, space);
        for (const [name, value] of Object.entries(JSON.parse(written) as typeof json)) {
          const parts: [(string | number)[], unknown][] = Array.isArray(value)
            ? value.map((item, i) => [[name, i], item])
            : [[[name], value]];
          for (const [path, part] of parts) {
            const place = locatePointer(written, jsonPointer(path));
            assert.ok(place);
            assert.deepEqual(JSON.parse(written.slice(place.start, place.end)), part);
          }
        }
      }),
    );
  });
});
