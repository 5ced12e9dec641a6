import { expect } from '@open-wc/testing';
import type { AttributeView } from '../../../src/engine/presentation/attribute-view.js';
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

describe('protection follows the datum', () => {
  const pin = 'TOPSECRET';
  const events = [eventOf('paid', { pin, o: 'a', cardNo: '4111222233334444' })];
  const session = sessionOf({ eventCount: 1 });
  const viewsOf = (sessionType: Parameters<typeof libraryOf>[0]) => {
    const input = { session, library: libraryOf(sessionType) };
    const card = presentSession({ ...input, events });
    const row = presentEvent({ ...input, event: events[0]! });
    return { told: JSON.stringify([card, row]), card, row };
  };
  const textOf = ({ attributes }: { attributes: readonly AttributeView[] }, name: string) =>
    attributes.find((attribute) => attribute.name === name)?.text;
  const masked = { name: 'pin', sensitivity: 'masked' } as const;

  for (const guarded of [masked, { name: 'pin', requires: 'pin.view' }] as const) {
    for (const format of ['append: pin', 'append: attributes["pin"]', 'replace: "a", pin'])
      it(`into the arguments of a format: ${format} (${Object.keys(guarded)[1]})`, () => {
        const attributes = [guarded, { name: 'o', format }];
        expect(viewsOf({ attributes }).told).not.to.include(pin);
        expect(viewsOf({ eventTypes: [{ name: 'paid', attributes }] }).told).not.to.include(pin);
      });

    it(`into a projection of it (${Object.keys(guarded)[1]})`, () => {
      for (const operator of ['last', 'join', 'list', 'min'])
        expect(
          viewsOf({ attributes: [guarded, { name: 'j', projection: { operator, from: 'pin' } }] }).told,
          operator,
        ).not.to.include(pin);
    });

    it(`from the event type to the card (${Object.keys(guarded)[1]})`, () => {
      const { told } = viewsOf({
        attributes: [{ name: 'pin' }, { name: 'j', projection: { from: [{ event: 'pay', attribute: 'pin' }] } }],
        card: { title: '{{ pin }}', summary: '{{ j }}' },
        eventTypes: [{ name: 'paid', aliases: ['pay'], attributes: [guarded] }],
      });
      expect(told).not.to.include(pin);
    });
  }

  it('from a masked projection to the event attribute it reads', () => {
    const attributes = [
      { name: 'pan', sensitivity: 'last4', projection: { from: [{ event: 'paid', attribute: 'cardNo' }] } },
      { name: 'o' },
    ] as const;
    const { told, row } = viewsOf({ attributes, eventTypes: [{ name: 'paid', attributes: [{ name: 'cardNo' }] }] });
    expect(told).not.to.include('4111');
    expect(textOf(row, 'cardNo')).to.equal('••••4444');
    expect(textOf(viewsOf({ attributes }).row, 'cardNo')).to.equal('••••4444');
  });

  it('but what an attribute states itself counts, and how often something was tells no value', () => {
    const { card } = viewsOf({
      attributes: [
        masked,
        { name: 'shown', sensitivity: 'last4', projection: { from: 'pin' } },
        { name: 'times', projection: { operator: 'count', from: 'pin' } },
      ],
    });
    expect([textOf(card, 'shown'), textOf(card, 'times')]).to.deep.equal(['••••CRET', '1']);
  });

  it('of an event type that may not be seen nothing is on the card, declared or not, and conditions still ask it', () => {
    const sessionType = {
      card: { title: 'Paid {{ o }}', status: [{ when: { path: 'o', op: 'eq', value: 'a' }, label: 'A' }] },
      eventTypes: [{ name: 'paid', requires: 'money.view' }],
    } as const;
    const attributes = [{ name: 'o' }, { name: 'all', projection: { operator: 'join', from: ['pin', 'o'] } }];
    for (const type of [sessionType, { ...sessionType, attributes }]) {
      const { card } = viewsOf(type);
      expect(JSON.stringify(card)).not.to.include(pin);
      expect([card.attributes, card.title, card.status?.label]).to.deep.equal([[], 'Delivery', 'A']);
      const granted = presentSession({ session, events, library: libraryOf(type), capabilities: ['money.view'] });
      expect([granted.title, granted.attributes.length]).to.deep.equal(['Paid a', type === sessionType ? 3 : 2]);
    }
    const other = { name: 'sent', attributes: [{ name: 'o' }] };
    const shared = libraryOf({ ...sessionType, eventTypes: [...sessionType.eventTypes, other] });
    const later = eventOf('sent', { o: 'b' }, { createdDate: '2021-01-01T00:00:00.000Z' });
    expect(presentSession({ session, events: [...events, later], library: shared }).title).to.equal('Paid b');
  });
});
