import type { Fault } from './fault.js';

/** The entities of a page, or the messages of a stream, as they arrive when this fault befalls them. */
export function alterItems(items: readonly unknown[], fault: Fault): readonly unknown[] {
  switch (fault.kind) {
    case 'malformed-entity':
      return items.map((item, index) => (index === (fault.index ?? 0) ? { id: 7 } : item));
    case 'duplicate':
      return items.flatMap((item) => [item, item]);
    case 'shuffle':
      return shuffled(items, fault.random);
    case 'clock-skew':
      return items.map((item) => skewed(item, fault.milliseconds));
    default:
      return items;
  }
}

function shuffled(items: readonly unknown[], random?: () => number): unknown[] {
  if (!random) return items.toReversed();
  const places = items.map((item) => ({ item, place: random() }));
  return places.sort((a, b) => a.place - b.place).map(({ item }) => item);
}

const dates = new Set(['createdDate', 'receivedDate']);

function skewed(value: unknown, milliseconds: number): unknown {
  if (Array.isArray(value)) return value.map((item) => skewed(item, milliseconds));
  if (typeof value !== 'object' || value === null) return value;
  const later = (date: unknown) => new Date(Date.parse(String(date)) + milliseconds).toISOString();
  const members = Object.entries(value).map(([name, member]) => [
    name,
    dates.has(name) ? later(member) : skewed(member, milliseconds),
  ]);
  return Object.fromEntries(members);
}
