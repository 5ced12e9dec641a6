import { expect } from '@open-wc/testing';
import type { Card } from '../../../src/contract/library/card.js';
import type { SessionLibrary } from '../../../src/contract/library/session-library.js';
import { needsEvents } from '../../../src/engine/presentation/needs-events.js';
import { sessionOf } from './fixtures.js';

const session = sessionOf({ attributes: { orderId: 'B-1', delays: 0 }, attributeLists: { cartItems: [] } });
const libraryOf = (card?: Card): SessionLibrary => ({
  sessionTypes: [{ name: session.type, attributes: [{ name: 'orderId' }], ...(card ? { card } : {}) }],
});

describe('needsEvents', () => {
  const cases: readonly (readonly [string, SessionLibrary | undefined, boolean])[] = [
    ['a declared attribute the backend has', libraryOf(), false],
    ['an empty list and 0 are values', libraryOf({ attributes: ['cartItems', 'delays'] }), false],
    ['a text reads what the backend has', libraryOf({ title: 'Order {{ orderId }} {{ session.externalUrl }}' }), false],
    [
      'a condition compares what the backend has',
      libraryOf({ status: [{ when: { path: 'delays', op: 'exists' }, label: 'x' }] }),
      false,
    ],
    ['no library', undefined, true],
    ['a session type nobody configured', { sessionTypes: [{ name: 'another' }] }, true],
    ['an attribute the backend lacks', libraryOf({ attributes: ['orderId', 'location'] }), true],
    ['a text reads what it lacks', libraryOf({ subtitle: '{{ location }}' }), true],
    [
      'a condition compares what it lacks',
      libraryOf({ status: [{ when: { path: 'paid', op: 'exists' }, label: 'x' }] }),
      true,
    ],
    ['a status asks for an event', libraryOf({ status: [{ when: { not: { event: 'paid' } }, label: 'x' }] }), true],
    ['an action asks for an event', libraryOf({ actions: [{ name: 'a', label: 'x', when: { event: 'paid' } }] }), true],
    ['stages', libraryOf({ stages: [{ name: 's', label: 'x', on: ['paid'] }] }), true],
  ];
  for (const [what, library, expected] of cases)
    it(`${what}: ${expected ? 'events are needed' : 'the session alone tells'}`, () =>
      expect(needsEvents(session, library)).to.equal(expected));
});
