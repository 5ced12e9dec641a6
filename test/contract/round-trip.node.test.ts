import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { decodeEvent } from '../../src/contract/decode-event.js';
import { decodeSession } from '../../src/contract/decode-session.js';
import { encodeEvent } from '../../src/contract/encode-event.js';
import { encodeSession } from '../../src/contract/encode-session.js';
import { eventSchema } from '../../src/contract/event-schema.js';
import type { EventKind, JourneyEvent } from '../../src/contract/journey-event.js';
import type { JourneySession } from '../../src/contract/journey-session.js';
import { sessionSchema } from '../../src/contract/session-schema.js';

const id = fc.string({ minLength: 1, maxLength: 20 });
const date = fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true }).map((day) => day.toISOString());
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const scalar = fc.oneof(fc.string(), fc.boolean(), number);
const list = fc.oneof(fc.array(fc.string()), fc.array(fc.boolean()), fc.array(number));
// `__proto__` names no attribute: whoever reads the wire leaves it out
const name = id.filter((each) => each !== '__proto__');
const attributes = <Value>(value: fc.Arbitrary<Value>) =>
  fc.dictionary(fc.oneof(name, fc.constantFrom('outcome', 'action', 'constructor')), value, { noNullPrototype: true });
const kinds: EventKind[] = ['custom', 'web', 'app', 'action', 'segment', 'outcome'];

const anyEvent: fc.Arbitrary<JourneyEvent> = fc.record(
  {
    id,
    sessionId: id,
    sessionType: id,
    name: fc.stringMatching(/^[A-Za-z0-9_.-]{1,255}$/),
    createdDate: date,
    receivedDate: date,
    customerId: id,
    customerIdType: id,
    attributes: attributes(fc.oneof(scalar, list, fc.constant(null))),
    kind: fc.constantFrom(...kinds),
  },
  {
    noNullPrototype: true,
    requiredKeys: ['id', 'sessionId', 'sessionType', 'name', 'createdDate', 'attributes', 'kind'],
  },
);

const anySession: fc.Arbitrary<JourneySession> = fc.record(
  {
    id,
    type: id,
    externalId: id,
    customerId: id,
    externalContact: fc.record({ id, selfUri: id }, { noNullPrototype: true, requiredKeys: [] }),
    attributes: attributes(fc.oneof(scalar, fc.constant(null))),
    attributeLists: attributes(list),
    eventCount: fc.nat(),
    lastEvent: fc.record({ id, eventName: id, createdDate: date }, { noNullPrototype: true }),
    createdDate: date,
    endedDate: date,
    divisionIds: fc.array(id),
    pageviewCount: fc.nat(),
  },
  { noNullPrototype: true, requiredKeys: ['id', 'type', 'attributes', 'attributeLists', 'eventCount', 'createdDate'] },
);

/** What arrives at the other end: JSON, checked. */
const travelled = <Wire>(wire: unknown, schema: { parse(value: unknown): Wire }) =>
  schema.parse(JSON.parse(JSON.stringify(wire)));

describe('what is written for the wire is read again as it was', () => {
  it('for an event of any kind', () => {
    fc.assert(
      fc.property(anyEvent, (event) => {
        assert.deepStrictEqual(decodeEvent(travelled(encodeEvent(event), eventSchema)), event);
      }),
    );
  });

  it('for a session', () => {
    fc.assert(
      fc.property(anySession, (session) => {
        assert.deepStrictEqual(decodeSession(travelled(encodeSession(session), sessionSchema)), session);
      }),
    );
  });
});

describe('attributes that a host compares, copies and looks into', () => {
  const createdDate = '2024-03-05T10:03:00.000Z';
  const hostile = JSON.parse('{"__proto__":{"value":"x"},"constructor":{"value":"y"}}') as Record<
    string,
    { value: string }
  >;

  it('lack one that is null: it is as good as absent (rule 8), and takes no event and no session along', () => {
    const attributes = { place: null, town: { dataType: 'STRING', value: 'Leeds' } };
    const event = eventSchema.parse({
      id: 'e',
      createdDate,
      customEvent: { eventName: 'a', attributes, traits: attributes },
    });
    assert.deepStrictEqual(decodeEvent(event).attributes, { town: 'Leeds' });
    const lists = { places: null, towns: { dataType: 'STRING', values: ['Leeds'] } };
    const session = sessionSchema.parse({ id: 's', type: 't', createdDate, attributes, attributeLists: lists });
    assert.deepStrictEqual(decodeSession(session).attributeLists, { towns: ['Leeds'] });
  });

  it('read booleans in capitals too', () => {
    const attributes = { yes: { dataType: 'BOOLEAN', value: 'TRUE' }, no: { dataType: 'BOOLEAN', value: 'False' } };
    const { attributes: read } = decodeEvent({ id: 'e', createdDate, customEvent: { eventName: 'a', attributes } });
    assert.deepStrictEqual(read, { yes: true, no: false });
  });

  it('are plain objects in which a hostile name is a name like any other', () => {
    const event = decodeEvent({
      id: 'e',
      createdDate,
      customEvent: { eventName: 'a', attributes: hostile, traits: hostile },
    });
    const { attributes, attributeLists } = decodeSession({
      id: 's',
      type: 't',
      createdDate,
      attributes: hostile,
      attributeLists: hostile,
    });
    for (const read of [event.attributes, attributes, attributeLists]) {
      assert.equal(Object.getPrototypeOf(read), Object.prototype);
      assert.deepEqual(Object.entries(read), [
        ['__proto__', 'x'],
        ['constructor', 'y'],
      ]);
    }
  });
});

describe('events of the original that carry no attributes', () => {
  const wire = { id: 'e', createdDate: '2024-03-05T10:03:00.000Z', eventType: 'com.genesys.journey.Some' };
  const read = (members: object) => decodeEvent(eventSchema.parse({ ...wire, ...members }));

  it('are named by a word and say what they are about, by id where it has no name', () => {
    const outcome = read({ outcomeAchievedEvent: { outcome: { id: '9a0c', displayName: 'Checked out' } } });
    assert.deepEqual([outcome.name, { ...outcome.attributes }], ['outcome_achieved', { outcome: 'Checked out' }]);
    const segment = read({ segmentAssignmentEvent: { segment: { id: '77ab' } } });
    assert.deepEqual([segment.name, { ...segment.attributes }], ['segment_assigned', { segment: '77ab' }]);
    const action = read({ webActionEvent: { action: { id: 'a', state: 'accepted' }, actionMap: null } });
    assert.deepEqual([action.name, { ...action.attributes }], ['web_action', { action: 'a', state: 'accepted' }]);
  });

  it('are left out, not half read, when what they are about is malformed', () => {
    for (const member of [
      { outcomeAchievedEvent: { outcome: 'Checked out' } },
      { segmentAssignmentEvent: { segment: { displayName: {} } } },
      { webActionEvent: { attributes: { state: 'x' } } },
    ])
      assert.equal(eventSchema.safeParse({ ...wire, ...member }).success, false);
  });

  it('keep their session where the contact has no id', () => {
    const session = { id: 's', type: 'web', createdDate: wire.createdDate, externalContact: { id: null } };
    assert.deepEqual(decodeSession(sessionSchema.parse(session)).externalContact, {});
  });
});
