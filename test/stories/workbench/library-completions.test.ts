import { CompletionContext, type CompletionResult } from '@codemirror/autocomplete';
import { EditorState } from '@codemirror/state';
import { expect } from '@open-wc/testing';
import { libraryCompletions } from '../../../stories/workbench/library-completions.js';

/** What is suggested at the bar. */
const suggested = (marked: string, explicit = true): string[] | undefined =>
  options(marked, explicit)?.map(({ label }) => label);
const options = (marked: string, explicit = true): CompletionResult['options'] | undefined => {
  const at = marked.indexOf('¦');
  const state = EditorState.create({ doc: marked.replace('¦', '') });
  const source = libraryCompletions(() => ({
    events: ['item_delivered'],
    attributes: ['orderId', 'location'],
    examples: new Map([['orderId', 'WMBK0620']]),
  }));
  const result = source(new CompletionContext(state, at, explicit)) as CompletionResult | null;
  return result?.options;
};

describe('suggestions in the template text', () => {
  const cases: [string, string, string[]][] = [
    ['keys of an empty object', '{ "defaults": { ¦ } }', ['description', 'order', 'range', 'groupBy']],
    [
      'keys that are not there yet, while one is typed',
      '{ "defaults": { "order": "newest", "r¦" } }',
      ['description', 'range', 'groupBy'],
    ],
    ['keys after an open quote', '{ "defaults": { "¦', ['description', 'order', 'range', 'groupBy']],
    [
      'keys before others, where the comma is missing yet',
      '{ "defaults": { "o¦"\n "range": "1 day" } }',
      ['description', 'order', 'groupBy'],
    ],
    [
      'keys after a value without comma',
      '{ "defaults": { "range": "1 day"\n "o¦" } }',
      ['description', 'order', 'groupBy'],
    ],
    [
      'keys beside one that has no value yet',
      '{ "defaults": { "range":\n "o¦": "newest" } }',
      ['description', 'order', 'groupBy'],
    ],
    ['colours', '{ "sessionTypes": [{ "tone": "¦" }] }', ['neutral', 'info', 'success', 'warning', 'danger']],
    [
      'values after the colon',
      '{ "sessionTypes": [{ "tone": ¦ }] }',
      ['neutral', 'info', 'success', 'warning', 'danger'],
    ],
    ['true and false', '{ "sessionTypes": [{ "attributes": [{ "list": ¦ }] }] }', ['true', 'false']],
    ['events', '{ "sessionTypes": [{ "card": { "status": [{ "when": { "event": "¦" } }] } }] }', ['item_delivered']],
    ['events in a list', '{ "sessionTypes": [{ "card": { "stages": [{ "on": ["¦"] }] } }] }', ['item_delivered']],
    [
      'details in a list',
      '{ "sessionTypes": [{ "card": { "attributes": ["orderId", ¦] } }] }',
      ['orderId', 'location'],
    ],
    [
      'details within double braces',
      '{ "sessionTypes": [{ "card": { "title": "Order {{ o¦" } }] }',
      ['orderId', 'location', 'status'],
    ],
  ];
  for (const [name, marked, expected] of cases)
    it(`are ${name}`, () => expect(suggested(marked)).to.deep.equal(expected));

  it('say beside a detail what it holds in the sample events', () => {
    const expected = ['orderId — WMBK0620', 'location detail', 'status detail'];
    const said = (marked: string) => options(marked)?.map(({ label, detail }) => `${label} ${detail}`);
    expect(said('{ "sessionTypes": [{ "card": { "title": "Order {{ ¦ }}" } }] }')).to.deep.equal(expected);
    expect(said('{ "sessionTypes": [{ "card": { "attributes": ["¦"] } }] }')).to.deep.equal(expected.slice(0, 2));
  });

  it('are none within the quotes of an argument', () => {
    expect(suggested(`{ "sessionTypes": [{ "card": { "title": "{{ a | default: 'U¦" } }] }`)).to.equal(undefined);
  });

  it('are pictures and formats by their names', () => {
    expect(suggested('{ "sessionTypes": [{ "icon": "¦" }] }')).to.include('truck');
    expect(suggested('{ "sessionTypes": [{ "card": { "title": "{{ a | ¦ }}" } }] }')).to.include('relative');
    expect(suggested('{ "sessionTypes": [{ "attributes": [{ "projection": { "operator": "¦" } }] }] }')).to.include(
      'uniqueList',
    );
  });

  it('are none where anything may stand, and none in the way of typing', () => {
    expect(suggested('{ "sessionTypes": [{ "name": "¦" }] }')).to.equal(undefined);
    expect(suggested('{ "defaults": { ¦ } }', false)).to.equal(undefined);
  });
});
