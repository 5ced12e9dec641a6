import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { editJson } from '../../../stories/workbench/edit-json.js';
import { writeJson } from '../../../stories/workbench/write-json.js';

describe('one value of a JSON text', () => {
  const text = '{\n  "a": 1,\n  "b": { "c": [1, 2] },\n  "d": {}\n}\n';
  const cases: [string, (string | number)[], unknown, string][] = [
    ['is replaced in its place', ['a'], 'x', text.replace('1,', '"x",')],
    ['is replaced deep inside', ['b', 'c', 1], 3, text.replace('2]', '3]')],
    ['is added after the last, as they are written', ['e'], true, text.replace('{}\n', '{},\n  "e": true\n')],
    ['is added in the same line', ['b', 'x'], null, text.replace('2] }', '2], "x": null }')],
    ['is added to an empty object', ['d', 'x'], 1, text.replace('{}', '{\n    "x": 1\n  }')],
    ['is added with what leads to it', ['e', 'f'], 1, text.replace('{}\n', '{},\n  "e": { "f": 1 }\n')],
    ['is added to a list', ['b', 'c', 2], 3, text.replace('2]', '2, 3]')],
    ['is removed with its comma', ['a'], undefined, text.replace('"a": 1,\n  ', '')],
    ['is removed at the end', ['d'], undefined, text.replace(',\n  "d": {}', '')],
    ['is removed alone', ['b', 'c'], undefined, text.replace('{ "c": [1, 2] }', '{}')],
    ['is not removed where it is not', ['x', 'y'], undefined, text],
  ];
  for (const [name, path, value, expected] of cases)
    it(name, () => assert.equal(editJson(text, path, value), expected));

  it('is set as in the document, whatever the document is', () => {
    const keys = fc.constantFrom('a', 'b', 'c"', '');
    const document = fc.dictionary(keys, fc.oneof(fc.integer(), fc.string(), fc.dictionary(keys, fc.integer())));
    fc.assert(
      fc.property(
        document,
        keys,
        fc.option(fc.jsonValue(), { nil: undefined }),
        fc.constantFrom(0, 2),
        (json, key, value, space) => {
          const expected = JSON.parse(JSON.stringify({ ...json, [key]: value })) as unknown;
          assert.deepEqual(JSON.parse(editJson(JSON.stringify(json, null, space), [key], value)), expected);
        },
      ),
    );
  });
});

describe('JSON as people write it', () => {
  it('stands in a line where it fits, and says the same', () => {
    assert.equal(writeJson({ a: [1, 'x'], b: {} }), '{ "a": [1, "x"], "b": {} }');
    fc.assert(
      fc.property(fc.jsonValue(), (json) =>
        assert.deepEqual(JSON.parse(writeJson(json)), JSON.parse(JSON.stringify(json))),
      ),
    );
  });
});
