import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decodeEvent } from '../../../src/contract/decode-event.js';
import { decodeSession } from '../../../src/contract/decode-session.js';
import { eventSchema } from '../../../src/contract/event-schema.js';
import { sessionSchema } from '../../../src/contract/session-schema.js';
import { iconNames } from '../../../src/contract/library/icon-names.js';
import { presentEvent } from '../../../src/engine/presentation/present-event.js';
import { presentSession } from '../../../src/engine/presentation/present-session.js';
import events from '../../client/genesys/events.json' with { type: 'json' };
import sessions from '../../client/genesys/sessions.json' with { type: 'json' };

type Wire = (typeof sessions.entities)[number] & Record<string, unknown>;

/** From the wire to the card, as the widgets go, without a library. */
const card = (wire: object) => presentSession({ session: decodeSession(sessionSchema.parse(wire)) });
const wireOf = (type: string) => sessions.entities.find((one) => one.type === type) as Wire;

describe('sessions as Genesys Cloud answers them get their built-in card (rule 10)', () => {
  it('every kind reads well and breaks nothing', () => {
    const read = sessions.entities.map((wire) => {
      const { typeLabel, title, status, icon, closed, diagnostics } = card(wire);
      assert.deepEqual(diagnostics, []);
      assert.ok(iconNames.includes(icon), icon);
      return [typeLabel, title, status?.label, status?.tone, closed];
    });
    assert.deepEqual(read, [
      ['Web visit', 'Bikes', 'Active', 'info', false],
      ['App visit', 'Shop', 'Active', 'info', false],
      ['Conversation', 'Where is my bike?', 'Ended', 'neutral', true],
      ['Delivery', 'Delivery', undefined, undefined, false],
    ]);
  });

  const conversation = wireOf('conversation');
  const states: [what: string, members: object, label: string, tone: string][] = [
    ['active is blue', { endedDate: null }, 'Active', 'info'],
    ['ended is gray', {}, 'Ended', 'neutral'],
    ['abandoned says so', { lastAcdOutcome: 'Abandon' }, 'Abandoned', 'neutral'],
    [
      'abandoned says so before it has ended too',
      { lastAcdOutcome: 'Abandon', endedDate: null },
      'Abandoned',
      'neutral',
    ],
  ];
  for (const [what, members, label, tone] of states)
    it(`a conversation that is ${what}`, () =>
      assert.deepEqual(card({ ...conversation, ...members }).status, { label, tone }));

  it('without what would name them they are named by their kind, their customer is unknown', () => {
    for (const [type, title] of [
      ['web', 'Web visit'],
      ['app', 'App visit'],
      ['conversation', 'Conversation'],
    ] as const) {
      const { id, createdDate } = wireOf(type);
      const view = card({ id, type, createdDate });
      assert.deepEqual([view.title, view.customer], [title, 'Unknown']);
    }
  });

  it('every kind of event is a row with a name, an icon and what it is about', () => {
    const rows = events.entities.map((wire) => presentEvent({ event: decodeEvent(eventSchema.parse(wire)) }));
    assert.deepEqual(
      rows.map(({ title, icon, attributes }) => [title, icon, attributes.map(({ text }) => text).join(' ')]),
      [
        ['Page viewed', 'globe', 'gold 2'],
        ['Screen viewed', 'smartphone', ''],
        ['Outcome achieved', 'target', 'Checked out'],
        ['Segment assigned', 'users', '77ab'],
        ['Web action', 'mouse-pointer-click', 'Offer chat accepted webMessagingOffer'],
        ['In transit', 'circle-dot', 'Leeds'],
        ['Com genesys journey teleport event', 'circle-dot', ''],
      ],
    );
    for (const { icon } of rows) assert.ok(iconNames.includes(icon), icon);
  });
});
