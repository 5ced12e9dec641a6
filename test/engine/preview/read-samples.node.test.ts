import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { encodeEvent } from '../../../src/contract/encode-event.js';
import type { JourneyEvent } from '../../../src/contract/journey-event.js';
import { readSamples } from '../../../src/engine/preview/read-samples.js';
import { scenarios } from '../../../src/mock/scenarios.js';

const request = {
  eventName: 'in_transit',
  sessionType: 'delivery',
  sessionExternalId: 'WMBK1',
  customerId: 'gwen@example.com',
  customerIdType: 'email',
};
const event: JourneyEvent = {
  id: 'e1',
  sessionId: 's1',
  sessionType: 'delivery',
  name: 'in_transit',
  createdDate: '2020-06-11T14:05:00.000Z',
  customerId: 'gwen@example.com',
  customerIdType: 'email',
  attributes: { location: 'Depot', days: 3, express: true, cart: ['a', 'b'] },
  kind: 'custom',
};
const problems = (json: unknown) =>
  readSamples(json).diagnostics.map(({ pointer, message, hint }) => [pointer, message, hint]);

describe('sample events', () => {
  it('are read as an external system reports them', () => {
    const { events, diagnostics } = readSamples(JSON.stringify(scenarios['bike-delivery'].events));
    assert.deepEqual(diagnostics, []);
    assert.deepEqual(
      events.map(({ name }) => name),
      ['product_purchased', 'dispatch_delayed', 'in_transit', 'item_delivered'],
    );
    assert.deepEqual(events[0]?.attributes['cartItems'], ['helmet', 'bike', 'gloves']);
    assert.equal(events[1]?.attributes['days'], 3);
    assert.deepEqual(new Set(events.map(({ sessionId }) => sessionId)), new Set(['WMBK06201234']));
  });

  it('are read as the Journey API answers them, and decoded', () => {
    assert.deepEqual(
      readSamples({ entities: [encodeEvent(event)] }).events.map((one) => ({
        ...one,
        attributes: { ...one.attributes },
      })),
      [event],
    );
    assert.deepEqual(readSamples({ events: [event] }), { events: [event], diagnostics: [] });
  });

  it('may carry values without type tags, one event alone, no ids and no dates', () => {
    const [one, two] = readSamples([{ ...request, attributes: { location: 'Depot', days: 3 } }, request]).events;
    assert.deepEqual({ ...one?.attributes }, { location: 'Depot', days: 3 });
    assert.equal(Date.parse(two?.createdDate ?? '') - Date.parse(one?.createdDate ?? ''), 60_000);
    assert.notEqual(one?.id, two?.id);
    assert.equal(readSamples(request).events.length, 1);
  });

  it('of one external id and another type or customer are of another session (rule 2)', () => {
    const { events } = readSamples([
      request,
      { ...request, sessionType: 'claim' },
      { ...request, customerId: 'x' },
      request,
    ]);
    assert.deepEqual(
      events.map(({ sessionId }) => sessionId),
      ['WMBK1', 'WMBK1 (2)', 'WMBK1 (3)', 'WMBK1'],
    );
  });

  it('that leave their customer out are of the one who is known', () => {
    const nobody = { ...request, customerId: undefined };
    const ids = (list: unknown[]) => readSamples(list).events.map(({ sessionId }) => sessionId);
    assert.deepEqual(ids([request, nobody]), ['WMBK1', 'WMBK1']);
    assert.deepEqual(ids([nobody, request, nobody, { ...request, customerId: 'x' }]), [
      'WMBK1',
      'WMBK1',
      'WMBK1',
      'WMBK1 (2)',
    ]);
  });

  it('that are not JSON are told with line and column', () => {
    const { diagnostics } = readSamples('[\n  { "eventName": "a" },\n]');
    assert.deepEqual(
      diagnostics.map(({ message, line, column }) => [message, line, column]),
      [['is one comma too many', 2, 23]],
    );
  });

  const mistakes: [string, unknown, unknown[]][] = [
    ['a word', 'x', [['', '"x" is not a value', 'write texts in double quotes']]],
    ['a number', 5, [['', 'is not an event', 'give "eventName", "sessionType", "sessionExternalId" and "attributes"']]],
    [
      'a mistyped key',
      [{ ...request, sessionExternalId: undefined, sessionExternalID: 'x' }],
      [['/0', 'needs "sessionExternalId"', 'rename "sessionExternalID" to "sessionExternalId"']],
    ],
    [
      'no type',
      [{ ...request, sessionType: '' }],
      [['/0/sessionType', '"sessionType" is not a text', 'write it in double quotes']],
    ],
    [
      'a date in words',
      [{ ...request, createdDate: 'yesterday' }],
      [['/0/createdDate', 'is not a date and time', 'write "2024-01-31T09:00:00Z"']],
    ],
    [
      'an object as value',
      [{ ...request, attributes: { a: { b: 1, value: {} } } }],
      [
        [
          '/0/attributes/a',
          'is not a value that an event can carry',
          'give a text, a number, true, false, or a list of them',
        ],
      ],
    ],
  ];
  for (const [name, json, expected] of mistakes)
    it(`with ${name} are told what is wrong`, () => assert.deepEqual(problems(json), expected));

  it('of which one is wrong keep the others', () =>
    assert.equal(readSamples([request, null, request]).events.length, 2));

  it('never throw, whatever is pasted', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc.anything(),
          fc.array(
            fc.record(
              {
                eventName: fc.anything(),
                sessionType: fc.anything(),
                session: fc.anything(),
                attributes: fc.anything(),
              },
              { requiredKeys: [] },
            ),
          ),
        ),
        (json) => {
          for (const { name, attributes } of readSamples(json).events)
            assert.ok(name && typeof attributes === 'object');
        },
      ),
      { numRuns: 1000 },
    );
  });
});
