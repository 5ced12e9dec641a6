// How fast events and sessions become views. Run: npm run bench present
import { presentEvent } from '../../src/engine/presentation/present-event.ts';
import { presentSession } from '../../src/engine/presentation/present-session.ts';
import { sessionTypeOf } from '../../src/engine/presentation/compile-library.ts';
import { RowPresenter } from '../../src/engine/presentation/row-presenter.ts';
import { SessionProjector } from '../../src/engine/projection/session-projector.ts';
import { bikeDelivery } from '../../src/presets/bike-delivery.ts';
import { interleaved, median, seconds } from './measure.mjs';

const rounds = 7;
const repeats = 300;
const names = ['product_purchased', 'dispatch_delayed', 'in_transit', 'item_delivered', 'parcel_scanned'];

function eventAt(n) {
  const attributes = { location: `Depot ${n % 9}`, reason: 'weather', days: n % 9, weight: n / 10 };
  const createdDate = new Date(Date.UTC(2024, 0, 1) + n * 61_000).toISOString();
  return {
    id: `e${n}`,
    sessionId: 's',
    sessionType: 'delivery',
    name: names[n % names.length],
    createdDate,
    attributes,
    kind: 'custom',
  };
}

const library = {
  ...bikeDelivery,
  sessionTypes: bikeDelivery.sessionTypes.map((type) => ({
    ...type,
    eventTypes: type.eventTypes.map((eventType) => ({
      ...eventType,
      attributes: [
        { name: 'location' },
        { name: 'reason', tooltip: true },
        { name: 'days', type: 'integer' },
        { name: 'weight', type: 'number' },
      ],
    })),
  })),
};
const options = { library, locale: 'en', timeZone: 'Europe/Dublin', now: Date.UTC(2024, 0, 3) };
const rows = Array.from({ length: 30 }, (_, n) => eventAt(n));

/** The least a row could be: the same texts, put together by hand. */
const byHand = () =>
  rows.map(({ id, sessionId, name, createdDate, attributes }) => ({
    id,
    sessionId,
    name,
    at: createdDate,
    title: `${name.replaceAll('_', ' ')} ${attributes.location}`,
    attributes: Object.entries(attributes).map(([key, value]) => ({
      name: key,
      label: key,
      text: String(value),
      parts: [{ kind: 'value', text: String(value) }],
    })),
  }));
const event = () => rows.map((event) => presentEvent({ event, ...options }));
/** As a timeline draws them: attributes are made when a row is opened. */
const presenter = new RowPresenter(options);
const row = () => rows.map((event) => presenter.present(event));
const often = (work) => () =>
  seconds(() => {
    for (let n = 0; n < repeats; n++) work();
  }) / repeats;

console.log(`30 rows of 4 attributes, median of ${rounds}`);
report(
  interleaved(rounds, {
    'by hand': often(byHand),
    presentEvent: often(event),
    'as rows, closed': often(row),
  }),
  'by hand',
);

for (const size of [100, 10_000, 100_000]) {
  const projector = new SessionProjector(sessionTypeOf(library, 'delivery'));
  for (let n = 0; n < size; n++) projector.add(eventAt(n));
  const session = {
    id: 's',
    type: 'delivery',
    attributes: {},
    attributeLists: {},
    eventCount: size,
    createdDate: rows[0].createdDate,
  };
  const present = () => presentSession({ session, projector, ...options });
  let next = size;
  console.log(`\na card of ${size} events, already folded`);
  report(
    interleaved(rounds, {
      'drawn again': often(present),
      'after one more event': often(() => {
        projector.add(eventAt(next++));
        present();
      }),
    }),
    'drawn again',
  );
}

function report(results, bound) {
  for (const [name, times] of Object.entries(results)) {
    const ratio = median(times) / median(results[bound]);
    console.log(`  ${name.padEnd(22)} ${(median(times) * 1000).toFixed(3)} ms  ×${ratio.toFixed(2)}`);
  }
}
