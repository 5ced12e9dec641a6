import { expect } from '@open-wc/testing';
import { attributeHistory } from '../../../src/engine/presentation/attribute-history.js';
import { foldRuns } from '../../../src/engine/presentation/fold-runs.js';
import { sessionAt } from '../../../src/engine/presentation/session-at.js';
import { eventOf } from '../projection/event-of.js';
import { libraryOf, sessionOf } from './fixtures.js';

const scan = (location: string, createdDate: string, rest = {}) =>
  eventOf('scanned', { location, ...rest }, { createdDate });
const noon = (minute: number) => `2020-06-06T12:${String(minute).padStart(2, '0')}:00.000Z`;

describe('the history of an attribute', () => {
  it('has one entry for every value it took, from any order of events', () => {
    const events = [
      scan('Leeds', noon(1)),
      scan('Leeds', noon(2)),
      eventOf('other', {}, { createdDate: noon(3) }),
      scan('Dublin', noon(4)),
    ];
    const type = {
      name: 'delivery',
      attributes: [{ name: 'place', projection: { operator: 'last', from: 'location' } }],
    };
    expect(attributeHistory([...events].reverse(), type, 'place')).to.deep.equal([
      { eventId: events[0]?.id, at: noon(1), value: 'Leeds' },
      { eventId: events[3]?.id, at: noon(4), value: 'Dublin' },
    ]);
    expect(attributeHistory(events, { name: 'delivery' }, 'location')).to.have.lengthOf(2);
  });
});

describe('the card as of an event', () => {
  const events = [
    scan('Leeds', noon(1), { order: 'A1' }),
    scan('Dublin', noon(2)),
    scan('Cork', noon(3), { signedBy: 'Gwen' }),
  ];
  const session = sessionOf({
    eventCount: 3,
    attributes: { location: 'Cork' },
    lastEvent: { id: 'x', createdDate: noon(3) },
  });

  it('shows what was known then and names what differs now', () => {
    const { view, changed } = sessionAt({ session, events, eventId: events[1]?.id ?? '' });
    expect(view.attributes.map(({ name, text }) => [name, text])).to.deep.equal([
      ['location', 'Dublin'],
      ['order', 'A1'],
    ]);
    expect(view).to.deep.include({ eventCount: 2, lastActivity: noon(2) });
    expect(changed).to.deep.equal(['location', 'signedBy']);
  });

  it('tells whether the status reads otherwise now', () => {
    const library = libraryOf({
      card: { status: [{ when: { path: 'signedBy', op: 'exists' }, label: 'Signed' }, { label: 'On its way' }] },
    });
    const statusOf = (eventId = '') => sessionAt({ session, events, eventId, library }).isOtherStatus;
    expect(events.map(({ id }) => statusOf(id))).to.deep.equal([true, true, false]);
  });

  it('is refused for an event the session does not have', () => {
    expect(() => sessionAt({ session, events, eventId: 'nobody' })).to.throw(TypeError, 'nobody');
  });
});

describe('runs of like events', () => {
  const library = libraryOf({
    eventTypes: [
      {
        name: 'scanned',
        attributes: [{ name: 'parcel' }, { name: 'location', displayName: 'Location' }],
        collapse: { by: ['parcel'], within: '1 hour' },
      },
    ],
  });
  const sizes = (events: ReturnType<typeof scan>[], timeZone = 'UTC') =>
    foldRuns(events, { library, timeZone }).map(({ events: run }) => run.length);

  it('are folded with their net change, whichever way round they stand', () => {
    const events = [
      scan('Leeds', noon(1)),
      scan('York', noon(2)),
      scan('Leeds', noon(3)),
      scan('Leeds', noon(4)),
      scan('Cork', noon(5)),
      scan('Dublin', noon(6)),
    ];
    for (const given of [events, [...events].reverse()]) {
      const [run] = foldRuns(given, { library });
      expect(run?.events).to.deep.equal(given);
      expect(run?.change?.text).to.equal('Location changed 4 times: Leeds → Dublin');
    }
  });

  it('are at least three, of one session, near each other and alike where the library says so', () => {
    expect(sizes([scan('A', noon(1)), scan('B', noon(2))])).to.deep.equal([1, 1]);
    expect(sizes([scan('A', noon(1)), scan('B', noon(2)), scan('C', '2020-06-06T14:00:00.000Z')])).to.deep.equal([
      1, 1, 1,
    ]);
    expect(sizes([1, 2, 3].map((n) => scan('A', noon(n), { parcel: n })))).to.deep.equal([1, 1, 1]);
    expect(sizes([1, 2, 3].map((n) => ({ ...scan('A', noon(n)), sessionId: `s${n}` })))).to.deep.equal([1, 1, 1]);
    expect(
      sizes([scan('A', noon(1)), eventOf('in_transit', {}, { createdDate: noon(2) }), scan('A', noon(3))]),
    ).to.deep.equal([1, 1, 1]);
  });

  it("never cross a day of the reader's zone", () => {
    const around = [
      '2020-06-06T21:50:00.000Z',
      '2020-06-06T21:55:00.000Z',
      '2020-06-06T21:58:00.000Z',
      '2020-06-06T22:01:00.000Z',
      '2020-06-06T22:02:00.000Z',
      '2020-06-06T22:03:00.000Z',
    ];
    const events = around.map((at) => scan('A', at));
    expect(sizes(events)).to.deep.equal([6]);
    expect(sizes(events, 'Europe/Berlin')).to.deep.equal([3, 3]);
  });

  it('are left as they are where no event type asks for it', () => {
    expect(foldRuns([scan('A', noon(1)), scan('B', noon(2)), scan('C', noon(3))])).to.have.lengthOf(3);
  });
});
