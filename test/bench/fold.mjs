// How fast events fold into session attributes, beside a loop written by hand for exactly this projection.
// Run: npm run bench fold
import { SessionProjector } from '../../src/engine/projection/session-projector.ts';
import { projectSession } from '../../src/engine/projection/project-session.ts';
import { interleaved, median, seconds } from './measure.mjs';

const rounds = 5;
const count = 100_000;
const names = ['product_purchased', 'dispatch_delayed', 'in_transit', 'item_delivered', 'page_viewed', 'cart_updated'];
const cities = ['Galway', 'Dublin', 'Cork', 'Limerick', 'Athlone', 'Sligo', 'Utrecht', 'Leiden'];

/** The nth event of a long session: always the same, oldest first. */
function eventAt(n) {
  const name = names[n % names.length];
  const attributes = { orderId: `B-${100_000 + (n % 977)}`, location: cities[(n * 7) % cities.length] };
  if (n % 2 === 0) attributes.amount = ((n * 37) % 40_000) / 100;
  if (n % 5 === 0) attributes.note = `note ${n % 11}`;
  if (name === 'dispatch_delayed') attributes.days = n % 9;
  const createdDate = new Date(Date.UTC(2024, 0, 1) + n * 61_000).toISOString();
  return JSON.parse(
    JSON.stringify({
      id: `0f${n.toString(16).padStart(30, '0')}`,
      sessionId: 's',
      sessionType: 'delivery',
      name,
      createdDate,
      attributes,
      kind: 'custom',
    }),
  );
}

const rule = (name, operator, from) => ({ name, projection: { operator, ...(from ? { from } : {}) } });
const sessionType = {
  name: 'delivery',
  attributes: [
    rule('orderId', 'last'),
    rule('firstOrder', 'first', 'orderId'),
    rule('status', 'last', [{}]),
    rule('firstSeen', 'firstTime', [{}]),
    rule('lastSeen', 'lastTime', [{}]),
    rule('events', 'count', [{}]),
    rule('delays', 'count', [{ event: 'dispatch_delayed' }]),
    rule('total', 'sum', 'amount'),
    rule('largest', 'max', 'amount'),
    rule('location', 'last'),
    rule('locations', 'uniqueList', 'location'),
    rule('notes', 'uniqueList', 'note'),
  ],
};

/** The same twelve attributes, by hand: a repeated id is refused; contributors as bare as can be. */
class ByHand {
  ids = new Set();
  events = 0;
  delays = 0;
  total = 0;
  locations = [];
  notes = [];
  orderId;
  firstOrder;
  status;
  firstSeen;
  lastSeen;
  largest;
  location;

  add(event) {
    if (this.ids.has(event.id)) return false;
    this.ids.add(event.id);
    const { orderId, amount, location, note } = event.attributes;
    if (orderId !== undefined) {
      this.firstOrder ??= orderId;
      this.orderId = orderId;
    }
    this.status = event.name;
    this.firstSeen ??= event.createdDate;
    this.lastSeen = event.createdDate;
    this.events++;
    if (event.name === 'dispatch_delayed') this.delays++;
    if (amount !== undefined) {
      this.total += amount;
      if (this.largest === undefined || amount > this.largest) this.largest = amount;
    }
    if (location !== undefined) {
      this.location = location;
      if (!this.locations.includes(location)) this.locations.push(location);
    }
    if (note !== undefined && !this.notes.includes(note)) this.notes.push(note);
    return true;
  }
}

const events = Array.from({ length: count }, (_, n) => eventAt(n));
const byHand = () => {
  const hand = new ByHand();
  for (const event of events) hand.add(event);
  return hand;
};
const ours = () => projectSession(events, sessionType);

const expected = byHand();
// a page keeps its projectors; without one alive, each full garbage collection throws compiled code away
const kept = new SessionProjector(sessionType);
for (const event of events) kept.add(event);
const values = kept.values();
for (const name of ['orderId', 'status', 'events', 'delays', 'largest', 'location', 'locations', 'notes']) {
  if (JSON.stringify(values[name].value) !== JSON.stringify(expected[name])) throw new Error(`${name} differs`);
}

console.log(`whole fold of ${count} events into ${sessionType.attributes.length} attributes, median of ${rounds}`);
const whole = interleaved(rounds, { 'by hand': () => seconds(byHand), projectSession: () => seconds(ours) });
report(whole, 'by hand', 1000, 'ms');

for (const size of [1000, 10_000, 100_000]) {
  const more = Array.from({ length: 20_000 }, (_, n) => eventAt(size + n));
  const first = Array.from({ length: size }, (_, n) => eventAt(n));
  const projector = () => new SessionProjector(sessionType);
  const step = (make, read, readEach) => () => {
    const target = make();
    for (const event of first) target.add(event);
    read(target);
    globalThis.gc?.();
    const taken = seconds(() => {
      for (const event of more) {
        target.add(event);
        if (readEach) read(target);
      }
      read(target);
    });
    return taken / more.length;
  };
  console.log(`\none more event in a session of ${size}`);
  const each = interleaved(rounds, {
    'by hand': step(
      () => new ByHand(),
      (hand) => hand.events,
    ),
    'add and fold': step(projector, (folded) => folded.values()),
    'and read one value': step(projector, (folded) => folded.get('location'), true),
  });
  report(each, 'by hand', 1e6, 'µs');
}

function report(results, bound, factor, unit) {
  for (const [name, times] of Object.entries(results)) {
    const ratio = median(times) / median(results[bound]);
    console.log(`  ${name.padEnd(18)} ${(median(times) * factor).toFixed(2)} ${unit}  ×${ratio.toFixed(2)}`);
  }
}
