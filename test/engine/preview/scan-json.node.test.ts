import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { JsonMistake } from '../../../src/engine/preview/json-mistake.js';
import { scanJson } from '../../../src/engine/preview/scan-json.js';

const accepts = (read: (text: string) => unknown, text: string): boolean => {
  try {
    read(text);
    return true;
  } catch {
    return false;
  }
};
const mistakeIn = (text: string): JsonMistake => {
  try {
    scanJson(text);
  } catch (error) {
    if (error instanceof JsonMistake) return error;
    throw error;
  }
  throw new Error(`accepted: ${text}`);
};

describe('reading JSON text for its places', () => {
  // the mistake stands between the two bars
  const mistakes: [string, string, string][] = [
    ['{ "a": 1|,| }', 'is one comma too many', 'remove this comma'],
    ['[1|,|]', 'is one comma too many', 'remove this comma'],
    ['{ "a": |1|\n  "b": 2 }', 'needs a comma after this', 'add a comma'],
    ['{ "a": "x|"| "b": 2 }', 'needs a comma after this', 'add a comma'],
    ['{ |"a"| 1 }', 'needs a colon after this name', 'write "name": value'],
    ['{ |a|: 1 }', '"a" cannot be a name', 'write names in double quotes: "name"'],
    ["{ |'|a': 1 }", '"\'" cannot be a name', 'write names in double quotes: "name"'],
    ['{ "a": |\'|b\' }', 'needs a value before "\'"', 'write texts in double quotes'],
    ['{ "a": |yes| }', '"yes" is not a value', 'write texts in double quotes'],
    ['{ "a": |True| }', '"True" is not a value', 'write true'],
    ['{ "a": |.5| }', '".5" is not a value', 'write a number as 12.5, or a text in double quotes'],
    ['{ "a": |01| }', '"01" is not a value', 'write a number as 12.5, or a text in double quotes'],
    ['{ "a": |"b |\n}', 'has no closing double quote', 'close the text with a double quote, on the same line'],
    ['{ "a": "c:|\\d|ir" }', '"\\d" has no meaning in a text', 'write \\\\ for a backslash'],
    ['{ |//| note\n "a": 1 }', 'is a comment, and JSON has none', 'use "description" for notes'],
    ['|{| "a": [1, 2]', 'is never closed', 'add "}" at its end'],
    ['{ "a": |[|1, 2', 'is never closed', 'add "]" at its end'],
    ['{ "a": [1, 2|}| }', 'is "}" where "]" is needed', 'write "]"'],
    ['{ "a": |}|', 'needs a value before "}"', 'give a value after ":"'],
    ['{} |{|}', 'stands after the end', 'remove it, or check the brackets before it'],
    ['||', 'is empty', 'give a value'],
  ];
  for (const [marked, message, hint] of mistakes) {
    it(`says of ${JSON.stringify(marked)}: ${message}`, () => {
      const [before = '', wrong = '', after = ''] = marked.split('|');
      const mistake = mistakeIn(before + wrong + after);
      assert.deepEqual([mistake.message, mistake.hint], [message, hint]);
      assert.deepEqual([mistake.start, mistake.end], [before.length, before.length + wrong.length]);
    });
  }

  it('accepts what JSON.parse accepts, and nothing else', () => {
    const damaged = fc
      .tuple(
        fc.json(),
        fc.nat(200),
        fc.constantFrom('', ',', '"', '{', '}', ']', ':', '\\', '1', '-', ' ', '\u2028', 'e'),
        fc.nat(2),
      )
      .map(([json, at, piece, cut]) => json.slice(0, at) + piece + json.slice(at + cut));
    fc.assert(
      fc.property(fc.oneof(fc.json(), damaged, fc.string()), (text) => {
        assert.equal(accepts(scanJson, text), accepts(JSON.parse, text), text);
      }),
      { numRuns: 3000 },
    );
  });

  it('refuses endless nesting without an overflow', () => {
    assert.equal(mistakeIn('['.repeat(200_000)).message, 'is nested more than 500 levels deep');
  });
});
