import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lintLibrary } from '../../../src/engine/library/lint-library.js';
import { locateDiagnostics } from '../../../src/engine/preview/locate-diagnostics.js';
import { readSamples } from '../../../src/engine/preview/read-samples.js';
import { scenarios } from '../../../src/mock/scenarios.js';
import { formProblem } from '../../../stories/workbench/form-problem.js';
import { wordingGroups } from '../../../stories/workbench/wording-fields.js';
import { writeJson } from '../../../stories/workbench/write-json.js';

const { library, events } = scenarios['bike-delivery'];
const good = writeJson(library);
const samples = readSamples(events).events;

const problemsOf = (text: string, languages: readonly string[] = []) => {
  const groups = wordingGroups(JSON.parse(text), languages);
  return locateDiagnostics(text, lintLibrary(text, samples)).map((one) => formProblem(one, groups));
};
const problemOf = (right: string, wrong: string) => {
  const text = good.replace(right, wrong);
  assert.notEqual(text, good, 'the mistake is planted');
  const [problem, ...more] = problemsOf(text);
  assert.ok(problem);
  assert.deepEqual(more, []);
  return { ...problem, field: problem.field?.label };
};

describe('a problem in the words of the form', () => {
  const cases: [string, string, { message: string; hint?: string; place: string; field: string | undefined }][] = [
    [
      'Order {{ orderId }}"',
      'Order {{ orderld }}"',
      {
        message: 'Second line: names “orderld”, which no event has',
        hint: 'Did you mean “orderId”?',
        place: '/sessionTypes/0/card/subtitle',
        field: 'Second line',
      },
    ],
    [
      '"tone": "warning"',
      '"tone": "warnin"',
      {
        message: 'Badge if Delays is more than 0 › Its colour: “warnin” is none of the choices',
        hint: 'Did you mean “Amber: take care”?',
        place: '/sessionTypes/0/card/status/1/tone',
        field: 'Its colour',
      },
    ],
    [
      '"icon": "truck"',
      '"icon": "truk"',
      {
        message: 'Picture: there is no picture “truk”, a plain one is shown',
        hint: 'Did you mean “Truck”?',
        place: '/sessionTypes/0/icon',
        field: 'Picture',
      },
    ],
    [
      '{ "event": "item_delivered" }',
      '{ "event": "item_deliverd" }',
      {
        message: 'Badge after “Item deliverd”: waits for the event “item_deliverd”, which never comes',
        hint: 'Did you mean “item_delivered”?',
        place: '/sessionTypes/0/card/status/0/when/event',
        field: 'Badge after “Item deliverd”',
      },
    ],
    [
      '"2 days"',
      '"2 dayz"',
      {
        message: 'Step 2 is late after: “2 dayz” is none of the choices',
        hint: 'Write “2 days”, “36 hours” or “P2D”',
        place: '/sessionTypes/0/card/stages/1/dueWithin',
        field: 'Step 2 is late after',
      },
    ],
    [
      '"icon": "truck"',
      '"icno": "truck"',
      {
        message: 'The card: Delivery: “icno” is nothing that stands here',
        hint: 'Did you mean “icon”?',
        place: '/sessionTypes/0/icno',
        field: 'Kind of journey',
      },
    ],
    [
      '{{ reason | capitalize }}',
      '{{ reason | capitalise }}',
      {
        message: 'Event: Dispatch delayed › Second line: “capitalise” is no way to write a value',
        hint: 'Did you mean “capitalize”?',
        place: '/sessionTypes/0/eventTypes/1/body',
        field: 'Second line',
      },
    ],
    [
      '"formatVersion": 1,',
      '"formatVersion": 1, "formatversion": 1,',
      {
        message: 'The template: “formatversion” is nothing that stands here',
        hint: 'Did you mean “formatVersion”?',
        place: '/formatversion',
        field: undefined,
      },
    ],
  ];
  for (const [right, wrong, expected] of cases)
    it(`says ${wrong}`, () => {
      const { message, hint, place, field } = problemOf(right, wrong);
      assert.deepEqual({ message, hint, place, field }, expected);
    });

  it('leads to the language that is missing', () => {
    const text = good.replace('"displayName": "Delivery"', '"displayName": { "en": "Delivery", "de": "Lieferung" }');
    const problem = problemsOf(text, ['de']).find(({ pointer }) => pointer === '/sessionTypes/0/card/subtitle');
    assert.equal(problem?.message, 'Second line in German: is not translated yet');
    assert.equal(problem?.hint, undefined);
  });

  it('names no key of the format, whatever the mistake', () => {
    const json = JSON.parse(good);
    const [type] = json.sessionTypes;
    type.attributes[0].type = 'money';
    type.attributes[1].projection = { operator: 'lst' };
    type.attributes[2].parse = 'MMDDYYYY';
    type.attributes.push({ name: 'extra' }, { name: 'model', type: 'enum', options: 'models' }, { displayName: 'x' });
    type.card.status.push({ label: 'Again' });
    type.card.stages[2].after = 'trnsit';
    type.card.summary = '{{ orderId | capitalise }';
    type.attributes[4].sensitivity = 'masked';
    const found = problemsOf(writeJson(json));
    assert.ok(found.length >= 9, found.map(({ message }) => message).join('\n'));
    for (const { message, hint = '' } of found)
      assert.doesNotMatch(`${message} ${hint}`, /"|attribute|enum|sensitivity|card\.|options|operator|stage/);
  });
});
