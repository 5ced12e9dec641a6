import type { AttributeValue } from '../../../src/contract/attribute-value.js';
import type { JourneyEvent } from '../../../src/contract/journey-event.js';

let count = 0;

/** An event of a delivery, an hour after the one made before it unless it says otherwise. */
export function eventOf(
  name: string,
  attributes: Record<string, AttributeValue> = {},
  rest: Partial<JourneyEvent> = {},
): JourneyEvent {
  count++;
  return {
    id: `e${String(count).padStart(6, '0')}`,
    sessionId: 's1',
    sessionType: 'delivery',
    name,
    createdDate: new Date(Date.UTC(2020, 5, 6) + count * 3_600_000).toISOString(),
    attributes,
    kind: 'custom',
    ...rest,
  };
}

/** Events that each give `v` one of the values. */
export function eventsWith(...values: AttributeValue[]): JourneyEvent[] {
  return values.map((v) => eventOf('e', { v }));
}
