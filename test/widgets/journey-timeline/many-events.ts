import type { JourneyEvent } from '../../../src/contract/journey-event.js';

const names = ['product_purchased', 'dispatch_delayed', 'in_transit', 'item_delivered'];
const notes = [
  '',
  'Left with a neighbour.',
  'The rear rack is not available in the warehouse; the supplier promises a new part early next week.',
];

/** The nth event of a long journey: one every 50 minutes, with a note of none, one or several lines. */
export function eventAt(n: number, changes: Partial<JourneyEvent> = {}): JourneyEvent {
  return {
    id: `e${n}`,
    sessionId: 's1',
    sessionType: 'delivery',
    name: names[n % names.length] as string,
    createdDate: new Date(Date.UTC(2020, 0, 1) + n * 3_000_000).toISOString(),
    attributes: { number: n, location: ['Leeds', 'Dublin', 'Cork'][n % 3] as string, note: notes[n % 3] as string },
    kind: 'custom',
    ...changes,
  };
}

export function manyEvents(count: number, from = 0): JourneyEvent[] {
  return Array.from({ length: count }, (_, n) => eventAt(from + n));
}

export const library = {
  formatVersion: 1,
  sessionTypes: [
    {
      name: 'delivery',
      eventTypes: names.map((name) => ({
        name,
        title: `Event {{ number }} of ${name}`,
        body: '{{ note }}',
        attributes: [{ name: 'location', displayName: 'Location' }],
      })),
    },
  ],
};
