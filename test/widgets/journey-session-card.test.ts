import { expect, fixture, oneEvent, waitUntil } from '@open-wc/testing';
import { decodeEvent } from '../../src/contract/decode-event.js';
import type { JourneyEvent } from '../../src/contract/journey-event.js';
import type { JourneySession } from '../../src/contract/journey-session.js';
import '../../src/define/journey-session-card.js';
import { bikeDeliveryScenario } from '../../src/mock/scenarios/bike-delivery.js';
import type { JourneySessionCard } from '../../src/widgets/journey-session-card/journey-session-card.js';
import { readText } from '../support/read-text.js';

const events: JourneyEvent[] = bikeDeliveryScenario.events.map((request) =>
  decodeEvent({
    id: request.id as string,
    createdDate: request.createdDate as string,
    session: { id: 's1', type: 'delivery' },
    customEvent: { eventName: request.eventName, attributes: request.attributes },
  }),
);

const session: JourneySession = {
  id: 's1',
  type: 'delivery',
  createdDate: events[0]?.createdDate as string,
  eventCount: 4,
  attributes: {},
  attributeLists: {},
};

const { library } = bikeDeliveryScenario;
const draw = (given: Partial<JourneySessionCard> = {}) => {
  const all = { session, events, library, now: '2020-06-13T09:00:00Z', timeZone: 'UTC', ...given };
  return fixture<JourneySessionCard>(Object.assign(document.createElement('journey-session-card'), all));
};
const button = (card: JourneySessionCard, label: string) =>
  [...card.renderRoot.querySelectorAll('button')].find(
    (each) =>
      readText(each).includes(label) ||
      each.getAttribute('aria-label')?.includes(label) ||
      each.querySelector('svg')?.getAttribute('aria-label')?.includes(label),
  ) as HTMLButtonElement;
const press = async (card: JourneySessionCard, label: string) => {
  button(card, label).click();
  await card.updateComplete;
};

describe('journey-session-card', () => {
  it('works with data alone, in any order of the events', async () => {
    const [forwards, backwards] = [await draw(), await draw({ events: [...events].reverse() })];
    expect(readText(forwards)).to.include("Women's bike for Gwen Brown");
    expect(readText(backwards)).to.equal(readText(forwards));
  });

  it('reads with no library at all', async () => {
    const card = await draw({ library: undefined });
    expect(readText(card)).to.include('Delivery').and.to.include("Women's bike").and.to.include('4 events');
  });

  it('draws nothing without a session, and nothing a host may not see', async () => {
    const card = await draw({ session: undefined });
    expect(readText(card)).to.equal('');
    const guarded = { sessionTypes: [{ ...library.sessionTypes?.[0], name: 'delivery', requires: 'delivery.view' }] };
    expect(readText(await draw({ library: guarded, capabilities: [] }))).to.equal('');
    expect(readText(await draw({ library: guarded, capabilities: ['delivery.view'] }))).to.include('Gwen Brown');
  });

  describe('why this value?', () => {
    it('says how a value came about, and what it was before', async () => {
      const card = await draw();
      await press(card, "Customer's address");
      const why = card.renderRoot.querySelector('[part="why"]') as HTMLElement;
      expect(readText(why)).to.include('Location').and.to.include('In transit').and.to.include('Item delivered');
      expect(readText(why)).to.include('Regional depot');
      expect(readText(why)).to.include('Jun 11');
    });

    it('marks the contributing events, and closes again', async () => {
      const card = await draw({ open: true });
      await press(card, "Customer's address");
      const timeline = card.renderRoot.querySelector('journey-timeline');
      expect(timeline?.highlightedEventIds).to.deep.equal(['bike-4']);
      await press(card, 'Close');
      expect(card.renderRoot.querySelector('[part="why"]')).to.equal(null);
      expect(timeline?.highlightedEventIds).to.deep.equal([]);
    });
  });

  describe('the card as of an event', () => {
    it('reads as it did then, with what differs now marked, and goes back', async () => {
      const card = await draw({ open: true, selectedEventId: 'bike-3' });
      await press(card, 'Card as of this event');
      expect(readText(card)).to.include('Regional depot different now').and.to.include('Delayed different now');
      expect(readText(card)).to.include('The card as of');
      await press(card, 'Back to now');
      expect(readText(card)).to.include('Delivered').and.not.to.include('different now');
    });
  });

  describe('masked values', () => {
    const secret: typeof library = {
      sessionTypes: [
        {
          name: 'delivery',
          attributes: [{ name: 'itemSku', displayName: 'SKU', sensitivity: 'masked' }],
          card: { attributes: ['itemSku'] },
        },
      ],
    };

    it('are nowhere in the card before they are revealed', async () => {
      const card = await draw({ library: secret, open: true });
      await waitUntil(() => card.renderRoot.querySelector('journey-timeline'), 'it is open');
      expect(card.renderRoot.querySelector('.attributes')?.outerHTML).not.to.include('1234567891011');
    });

    it('are shown once the host has let it pass, and not where it refuses', async () => {
      const card = await draw({ library: secret });
      card.addEventListener('journey-reveal', (event) => event.preventDefault(), { once: true });
      await press(card, 'SKU');
      expect(readText(card)).not.to.include('1234567891011');
      const asked = oneEvent(card, 'journey-reveal');
      await press(card, 'SKU');
      expect((await asked).detail).to.deep.equal({ attribute: 'itemSku', sessionId: 's1' });
      expect(readText(card)).to.include('1234567891011');
    });
  });

  it('gives the events as a file, as they read', async () => {
    const card = await draw({ open: true });
    const blobs: Blob[] = [];
    const own = URL.createObjectURL;
    URL.createObjectURL = (blob) => (blobs.push(blob as Blob), own.call(URL, blob));
    try {
      await press(card, 'Download as CSV');
    } finally {
      URL.createObjectURL = own;
    }
    const lines = (await (blobs[0] as Blob).text()).trim().split('\r\n');
    expect(lines.length).to.equal(5);
    expect(lines[0]).to.match(/^createdDate,eventType,title,body,/);
    expect(lines[4]).to.include('Item delivered');
  });
});
