import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { AttributeDefinition } from '../../../src/contract/library/attribute-definition.js';
import { presentText, presentWords } from '../../../src/engine/presentation/present-text.js';

const names = ['city', 'weight', 'paid', 'note', 'missing'];
const attributes = new Map<string, AttributeDefinition>([
  ['weight', { name: 'weight', type: 'number' }],
  ['paid', { name: 'paid', type: 'boolean' }],
]);
const pieces = fc.oneof(
  fc.constantFrom('Order ', ' · ', ' ', '{{', 'é '),
  fc.constantFrom(...names).map((name) => `{{ ${name} }}`),
  fc.constantFrom(...names).map((name) => `{{ event.attributes.${name} }}`),
  fc.constantFrom(...names).map((name) => `{{ ${name} | default: "none" }}`),
  fc.constantFrom(...names).map((name) => `{{ ${name} | upcase }}`),
);
const text = fc.array(pieces, { maxLength: 5 }).map((parts) => parts.join(''));
const value = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.double(),
  fc.boolean(),
  fc.constantFrom(null, undefined, [], {}),
);
const data = fc.record(Object.fromEntries(names.map((name) => [name, value])), { requiredKeys: [] });

describe('presentWords', () => {
  it('says what the pieces of the same text say, and nothing where they are dropped', () => {
    fc.assert(
      fc.property(fc.option(text, { nil: undefined }), data, fc.boolean(), (words, values, isDeclared) => {
        const options = { event: { attributes: values }, ...(isDeclared ? { attributes } : {}) };
        expect(presentWords(words, values, options)).to.equal(presentText(words, values, options)?.text);
      }),
      { numRuns: 2000 },
    );
  });

  it('drops a text whose tokens are all missing, with its words', () => {
    expect(presentWords('In {{ city }}', {}, {})).to.equal(undefined);
    expect(presentWords('In {{ city }} by {{ note }}', { note: 'van' }, {})).to.equal('In  by van');
    expect(presentWords('No tokens', {}, {})).to.equal('No tokens');
    expect(presentWords(' {{ city }} ', { city: ' ' }, {})).to.equal(undefined);
  });
});
