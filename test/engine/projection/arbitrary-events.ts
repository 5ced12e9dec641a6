import fc from 'fast-check';
import type { AttributeValue } from '../../../src/contract/attribute-value.js';
import type { JourneyEvent } from '../../../src/contract/journey-event.js';

const start = Date.UTC(2024, 1, 28);

const scalar = fc.oneof(
  fc.constantFrom('Leeds', 'Dublin', '', 'true', 'false', '12.5', '0.1', 'not a number'),
  fc.constantFrom(0, 0.1, 0.2, 1, -3, 1e15, 12.345678, 1e-7),
  fc.boolean(),
);
const value: fc.Arbitrary<AttributeValue | undefined> = fc.oneof(
  { weight: 6, arbitrary: scalar },
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constant(undefined) },
  { weight: 2, arbitrary: fc.array(scalar, { maxLength: 3 }) },
);

/** Few instants, so that many events stand at the same one; received dates that disagree; written in several ways. */
const when = fc.nat(6).map((hours) => start + hours * 3_600_000);
const written = fc.constantFrom(
  (at: number) => new Date(at).toISOString(),
  (at: number) => new Date(at).toISOString().replace('.000Z', 'Z'),
  (at: number) => new Date(at + 7_200_000).toISOString().replace('.000Z', '+02:00'),
);

/** Events of one session, each id once, in no order. */
export const arbitraryEvents: fc.Arbitrary<JourneyEvent[]> = fc
  .array(
    fc.record({
      v: value,
      w: value,
      name: fc.constantFrom('start', 'stop', 'other', 'former'),
      when,
      write: written,
      received: fc.option(when),
    }),
    { maxLength: 12 },
  )
  .map((facts) =>
    facts.map(({ v, w, name, when, write, received }, index) => ({
      id: `id-${(index * 7) % 13}`,
      sessionId: 's',
      sessionType: 't',
      name,
      createdDate: write(when),
      ...(received === null ? {} : { receivedDate: new Date(received).toISOString() }),
      attributes: { ...(v === undefined ? {} : { v }), ...(w === undefined ? {} : { w }) },
      kind: 'custom' as const,
    })),
  );

/** Events and the same events in another order. */
export const shuffledEvents = arbitraryEvents.chain((events) =>
  fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
);
