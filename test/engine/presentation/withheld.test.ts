import { expect } from '@open-wc/testing';
import { presentEvent } from '../../../src/engine/presentation/present-event.js';
import { presentSession } from '../../../src/engine/presentation/present-session.js';
import { eventOf } from '../projection/event-of.js';
import { libraryOf, sessionOf } from './fixtures.js';

const secret = '4111-1111-1111-1234';

describe('a sensitive value', () => {
  const events = [eventOf('paid', { card: secret, owner: 'Gwen' })];
  const session = sessionOf({ eventCount: 1, attributes: { card: secret }, externalUrl: 'https://pay.example.com/1' });
  const libraryWith = (sensitivity: 'masked' | 'last4' | 'hidden') =>
    libraryOf({
      attributes: [{ name: 'card', sensitivity }, { name: 'owner' }],
      card: {
        title: 'Card {{ card }}',
        subtitle: '{{ session.attributes.card }}{{ owner }}',
        summary: '{{ card | append: "!" }} {{ attributes["card"] }}',
        link: { href: 'https://pay.example.com/{{ card }}' },
        status: [{ when: { path: 'card', op: 'startsWith', value: '4111' }, label: 'Visa {{ card }}' }],
      },
      eventTypes: [
        {
          name: 'paid',
          title: 'Paid by {{ card }}',
          body: '{{ event.attributes.card }} {{ session.attributes.card }}{{ owner }}',
        },
      ],
    });

  for (const sensitivity of ['masked', 'last4', 'hidden'] as const) {
    it(`that is ${sensitivity} is nowhere in the views, in clear`, () => {
      const input = { session, library: libraryWith(sensitivity) };
      const views = JSON.stringify([
        presentSession({ ...input, events }),
        ...events.map((event) => presentEvent({ ...input, event })),
      ]);
      expect(views).not.to.include('4111');
      expect(views).to.include('Gwen');
    });
  }

  it('reads as bullets, and its last four characters where those may be seen', () => {
    const cardText = (sensitivity: 'masked' | 'last4' | 'hidden') => {
      const [view] = presentSession({ session, events, library: libraryWith(sensitivity) }).attributes;
      return [view?.text, view?.masked];
    };
    expect(cardText('masked')).to.deep.equal(['••••', true]);
    expect(cardText('last4')).to.deep.equal(['••••1234', true]);
    expect(cardText('hidden')).to.deep.equal(['', true]);
  });

  it('still decides conditions, and prints where it is revealed', () => {
    const library = libraryWith('masked');
    expect(presentSession({ session, events, library }).status?.label).to.equal('Visa ••••');
    const revealed = presentSession({ session, events, library, reveal: new Set(['card']) });
    expect(revealed.attributes[0]).to.deep.include({ text: secret, masked: false });
    expect(revealed.title).to.equal(`Card ${secret}`);
  });

  it('that only an event type declares is masked on the card as well', () => {
    const library = libraryOf({
      card: { title: 'Card {{ card }}' },
      eventTypes: [{ name: 'paid', attributes: [{ name: 'card', sensitivity: 'last4' }] }],
    });
    const view = presentSession({ session: sessionOf({ eventCount: 1 }), events, library });
    expect(view.title).to.equal('Card ••••1234');
    expect(JSON.stringify(view)).not.to.include('4111');
  });
});

describe('what needs a capability', () => {
  const events = [eventOf('paid', { amount: 12, owner: 'Gwen' })];
  const session = sessionOf({ eventCount: 1 });

  it('an attribute is absent from attributes and texts without it', () => {
    const library = libraryOf({
      attributes: [{ name: 'amount', requires: 'money.view' }, { name: 'owner' }],
      card: { title: '{{ owner }} {{ amount }}' },
      eventTypes: [{ name: 'paid', title: 'Paid {{ amount }}' }],
    });
    const card = (capabilities?: string[]) => presentSession({ session, events, library, capabilities });
    expect(card().attributes.map(({ name }) => name)).to.deep.equal(['owner']);
    expect(JSON.stringify(card())).not.to.include('12');
    expect(card(['money.view']).title).to.equal('Gwen 12');
    expect(presentEvent({ event: events[0]!, library }).title).to.equal('Paid');
  });

  it('a session type is withheld whole, its events too', () => {
    const library = libraryOf({ requires: 'delivery.view', displayName: 'Delivery', attributes: [{ name: 'owner' }] });
    const view = presentSession({ session, events, library });
    expect(view).to.deep.include({ withheld: true, title: 'Delivery', attributes: [], customer: '', eventCount: 0 });
    expect(presentEvent({ event: events[0]!, library })).to.deep.include({
      withheld: true,
      attributes: [],
      onTimeline: false,
    });
    expect(presentSession({ session, events, library, capabilities: ['delivery.view'] })).not.to.have.property(
      'withheld',
    );
  });

  it('an event type is off the timeline without it', () => {
    const library = libraryOf({ eventTypes: [{ name: 'paid', requires: 'money.view' }] });
    expect(presentEvent({ event: events[0]!, library }).onTimeline).to.equal(false);
    expect(presentEvent({ event: events[0]!, library, capabilities: ['money.view'] }).onTimeline).to.equal(true);
  });
});
