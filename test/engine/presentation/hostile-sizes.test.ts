import { expect } from '@open-wc/testing';
import type { JourneyEvent } from '../../../src/contract/journey-event.js';
import type { SessionLibrary } from '../../../src/contract/library/session-library.js';
import { compileLibrary } from '../../../src/engine/presentation/compile-library.js';
import { presentEvent } from '../../../src/engine/presentation/present-event.js';
import { presentSession } from '../../../src/engine/presentation/present-session.js';
import { operatorNames } from '../../../src/engine/projection/operator-registry.js';
import { bestTime } from '../../support/best-time.js';
import { eventOf } from '../projection/event-of.js';
import { sessionOf } from './fixtures.js';

const deep = Array.from({ length: 100_000 }).reduce<unknown[]>((inner) => [inner], []);
const values: Record<string, unknown> = {
  'a text of 1 MB': 'a b'.repeat(333_333),
  'a list of 100,000 items': Array.from({ length: 100_000 }, (_, i) => `${(i * 7919) % 100_000}`),
  'a list of 100,000 numbers': Array.from({ length: 100_000 }, (_, i) => i / 10),
  'a list 100,000 deep': deep,
  'a list of lists': Array.from({ length: 10_000 }, () => ['a', ['b']]),
  'lone surrogates': '\udfff\ud800',
};

const operators = operatorNames().filter((name) => !name.startsWith('test_'));
/** An attribute for every operator, each in a text with formats of its own, and the value bare. */
const library: SessionLibrary = {
  sessionTypes: [
    {
      name: 'delivery',
      attributes: [
        ...operators.map((operator) => ({ name: operator, projection: { operator, from: 'v' } })),
        { name: 'v', sensitivity: 'last4' },
      ],
      card: {
        title: '{{ v }} {{ join | upcase | truncate: 20 }}',
        subtitle: '{{ list | sort | uniq | reverse | join }}',
        summary: '{{ session.attributes.v | replace: "a", "bbbb" }} {{ last | humanize }}',
        status: [{ when: { path: 'list', op: 'contains', value: 'nobody' }, label: '{{ v }}' }, { label: 'x' }],
      },
      eventTypes: [{ name: 'a', title: '{{ v | size }} {{ v }}', collapse: { by: ['v'] } }],
    },
  ],
};

describe('a hostile value in a card and a row', () => {
  before(() => void compileLibrary(library));

  for (const [what, value] of Object.entries(values)) {
    it(`${what}: the row is drawn within 50 ms, the card of every operator within a second`, () => {
      const attributes = { v: value } as JourneyEvent['attributes'];
      const events = [eventOf('a', attributes), eventOf('a', attributes)];
      const session = sessionOf({ eventCount: 2, attributes: attributes as never });
      expect(bestTime(() => presentEvent({ event: events[0]!, session, library }), 50)).to.be.below(50);
      expect(bestTime(() => presentSession({ session, events, library }), 1000)).to.be.below(1000);
    });
  }
});
