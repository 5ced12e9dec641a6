import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { JourneyEvent } from '../../../src/contract/journey-event.js';
import { exampleValues } from '../../../stories/workbench/example-values.js';

const event = (attributes: JourneyEvent['attributes']): JourneyEvent => ({
  id: '1',
  sessionId: 's',
  sessionType: 'order',
  name: 'placed',
  createdDate: '2026-06-01T09:00:00Z',
  kind: 'custom',
  attributes,
});

it('an example of every detail is what the first event has that has it, as protected as agents see it', () => {
  const library = {
    sessionTypes: [
      {
        name: 'order',
        attributes: [
          { name: 'total', type: 'money' as const, currencyFrom: 'currency' },
          { name: 'fee', type: 'money' as const, currency: 'GBP' },
          { name: 'iban', sensitivity: 'last4' as const },
          { name: 'state', type: 'enum' as const, options: { in_transit: { en: 'On its way', de: 'Unterwegs' } } },
          { name: 'note', sensitivity: 'hidden' as const },
        ],
        eventTypes: [{ name: 'placed', attributes: [{ name: 'iban' }] }],
      },
    ],
  };
  const examples = exampleValues(library, [
    event({ state: 'in_transit', total: 128.5, currency: 'EUR', empty: '', items: ['helmet', 'gloves'] }),
    event({ total: 9, fee: 2, empty: 'later', iban: 'DE02120300000000202051', note: 'private', long: 'x'.repeat(99) }),
  ]);
  assert.deepEqual(Object.fromEntries(examples), {
    state: 'On its way',
    total: '128.5 EUR',
    currency: 'EUR',
    items: 'helmet, gloves',
    fee: '2 GBP',
    empty: 'later',
    iban: '••••2051',
    long: `${'x'.repeat(32)}…`,
  });
});
