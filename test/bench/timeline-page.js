// Runs in the browser: puts a contender on the page, gives it events, and says when the newest one is on screen.
import '../../src/define/journey-timeline.ts';
import { TimelineByHand } from './timeline-by-hand.js';

customElements.define('timeline-by-hand', TimelineByHand);

const names = ['product_purchased', 'dispatch_delayed', 'in_transit', 'item_delivered'];
const cities = ['Galway', 'Dublin', 'Cork', 'Limerick', 'Athlone'];
const library = {
  sessionTypes: [
    {
      name: 'delivery',
      eventTypes: names.map((name) => ({
        name,
        icon: 'truck',
        tone: 'info',
        title: 'Order {{ orderId }} at {{ location }}',
        body: 'Step {{ step }} by {{ carrier }} {{ note }}',
      })),
    },
  ],
};

function eventAt(n) {
  return {
    id: `e${n}`,
    sessionId: `s${n % 40}`,
    sessionType: 'delivery',
    name: names[n % names.length],
    createdDate: new Date(Date.UTC(2024, 0, 1) + n * 121_000).toISOString(),
    attributes: {
      orderId: `B-${n}`,
      location: cities[n % cities.length],
      step: n % 7,
      carrier: 'BikeFreight',
      ...(n % 5 === 0 ? { note: 'Left with the neighbour, who was glad to help.' } : {}),
    },
    kind: 'custom',
  };
}

const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
const rest = (ms) => new Promise((done) => setTimeout(done, ms));
let element;
let events;
let box;

const scroller = () => element.shadowRoot?.querySelector('[part=scroller]') ?? element;
const rows = () => [...(element.shadowRoot ?? element).querySelectorAll('li[part=row], .by-hand')];
const isOnScreen = (row) => {
  const { bottom, top } = row.getBoundingClientRect();
  const { height } = box.getBoundingClientRect();
  return bottom > 0 && top < height;
};
const shows = (text) => rows().some((row) => isOnScreen(row) && row.textContent.includes(text));

async function until(text, start) {
  do await frame();
  while (!shows(text));
  return performance.now() - start;
}

window.bench = {
  make(count) {
    events = Array.from({ length: count }, (_, n) => eventAt(n));
  },

  /** Both have their templates and formatters ready: one row was drawn before. */
  async warm(tag) {
    box = document.body.appendChild(document.createElement('div'));
    box.style.cssText = 'position:absolute;inset:0 auto auto 0;inline-size:420px;block-size:720px;overflow:hidden';
    const sample = this.start(tag, [eventAt(0)]);
    await frame();
    sample.remove();
    await rest(100);
  },

  start(tag, list) {
    element = document.createElement(tag);
    element.timeZone = 'UTC';
    element.library = library;
    element.style.blockSize = '720px';
    element.events = list;
    return box.appendChild(element);
  },

  async mount(tag) {
    const start = performance.now();
    this.start(tag, events);
    const time = await until(events.at(-1).attributes.orderId, start);
    await rest(300);
    return time;
  },

  async append(count) {
    const added = Array.from({ length: count }, (_, n) => eventAt(events.length + n));
    events = events.concat(added);
    const start = performance.now();
    element.append(added);
    return until(added.at(-1).attributes.orderId, start);
  },

  async filter() {
    const kept = events.filter(({ name }) => name === 'in_transit');
    const start = performance.now();
    element.events = kept;
    const time = await until(kept.at(-1).attributes.orderId, start);
    element.events = events;
    await until(events.at(-1).attributes.orderId, start);
    return time;
  },

  /** How far the row in the middle of the screen moves when five events arrive. */
  async drift() {
    scroller().scrollTop = scroller().scrollHeight / 2;
    await rest(300);
    const row = rows().find((each) => each.getBoundingClientRect().top > 300 && isOnScreen(each));
    const text = row.textContent;
    const before = row.getBoundingClientRect().top;
    for (let n = 0; n < 5; n++) {
      const added = [eventAt(events.length)];
      events = events.concat(added);
      element.append(added);
      await frame();
    }
    await rest(200);
    const same = rows().find((each) => each.textContent === text);
    return same ? Math.abs(same.getBoundingClientRect().top - before) : Infinity;
  },

  elements() {
    return box.querySelectorAll('*').length + (element.shadowRoot?.querySelectorAll('*').length ?? 0);
  },
};
