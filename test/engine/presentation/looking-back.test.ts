import { expect } from '@open-wc/testing';
import { attributeHistory } from '../../../src/engine/presentation/attribute-history.js';
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
