import assert from 'node:assert/strict';
import { it } from 'node:test';
import { compareEvents } from '../../../src/contract/compare-events.js';
import type { JourneyEvent } from '../../../src/contract/journey-event.js';
import { SessionEvents } from '../../../src/state/session-events.js';
import { seeded, soak } from './soak.js';

it(
  '10,000 live events over a stream that breaks at random are told once each, and stand in order',
  {
    timeout: 100_000,
  },
  async () => {
    const total = 10_000;
    const { told, createdDates, drops } = await soak(total, seeded(20_200_606));
    assert.ok(drops > 100, `${drops} drops`);
    assert.equal(told.length, total);
    assert.deepEqual(new Set(told), new Set(Array.from({ length: total }, (_, index) => `e${index}`)));
    const timeline = new SessionEvents({} as never, 's', { signal: new AbortController().signal, changed: () => {} });
    for (const id of told) timeline.hear({ id, createdDate: createdDates.get(id) } as JourneyEvent);
    assert.deepEqual(timeline.items, [...timeline.items].sort(compareEvents));
    assert.equal(timeline.items.length, total);
  },
);
