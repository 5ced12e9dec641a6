import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { JourneySource } from '../../src/client/journey-source.js';
import type { JourneyEvent } from '../../src/contract/journey-event.js';
import { compareEvents } from '../../src/contract/compare-events.js';
import { SessionEvents } from '../../src/state/session-events.js';

const event = (id: number, minute: number): JourneyEvent => ({
  id: `e${id}`,
  sessionId: 's1',
  sessionType: 'delivery',
  name: 'in_transit',
  createdDate: new Date(Date.UTC(2020, 5, 6, 10, minute)).toISOString(),
  attributes: {},
  kind: 'custom',
});

const ids = (events: SessionEvents) => events.items.map(({ id }) => id);

/** A source that gives the pages one after another and counts how often it is asked. */
function pagedSource(pages: (readonly JourneyEvent[] | Error)[]): { source: JourneySource; asked: () => number } {
  let asked = 0;
  const source = {
    async *events() {
      while (pages.length > 0) {
        asked++;
        const page = pages.shift() as readonly JourneyEvent[] | Error;
        if (page instanceof Error) throw page;
        yield { items: page, skipped: 0, ...(pages.length > 0 ? { nextCursor: 'next' } : {}) };
      }
    },
  } as unknown as JourneySource;
  return { source, asked: () => asked };
}

const make = (source: JourneySource = pagedSource([]).source) =>
  new SessionEvents(source, 's1', { signal: new AbortController().signal, changed: () => undefined });

describe('the events of a session', () => {
  it('are in time order without duplicates, however they arrive', () => {
    const minutes = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(minutes, fc.array(fc.nat()), fc.integer({ min: 1, max: 5 }), (times, order, size) => {
        const events = times.map((minute, id) => event(id, minute));
        const arriving = [...order.map((at) => events[at % events.length] as JourneyEvent), ...events];
        const held = make();
        for (let at = 0; at < arriving.length; at += size) held.add(arriving.slice(at, at + size));
        expect(held.items).to.deep.equal([...events].sort(compareEvents));
      }),
      { numRuns: 1000 },
    );
  });

  it('say whether anything was new', () => {
    const held = make();
    expect(held.add([event(1, 1)])).to.equal(true);
    expect(held.add([event(1, 1)])).to.equal(false);
  });

  it('are read page by page until as many as wanted are here', async () => {
    const { source, asked } = pagedSource([[event(3, 3), event(2, 2)], [event(1, 1)], [event(0, 0)]]);
    const held = make(source);
    await held.load(2);
    expect(asked()).to.equal(1);
    expect(ids(held)).to.deep.equal(['e2', 'e3']);
    expect(held.complete).to.equal(false);
    await held.load(10);
    expect(ids(held)).to.deep.equal(['e0', 'e1', 'e2', 'e3']);
    expect(held.complete).to.equal(true);
    await held.load(10);
    expect(asked()).to.equal(3);
  });

  it('keep what was read when a later page fails, and can be tried again', async () => {
    const { source } = pagedSource([[event(3, 3)], new Error('down'), [event(2, 2)]]);
    const held = make(source);
    await held.load(2);
    expect(held.status).to.equal('error');
    expect(ids(held)).to.deep.equal(['e3']);
    await held.load(2);
    expect(held.status).to.equal('ready');
    expect(ids(held)).to.deep.equal(['e2', 'e3']);
  });

  it('take live news between two pages', async () => {
    const { source } = pagedSource([[event(2, 2)], [event(1, 1), event(2, 2)]]);
    const held = make(source);
    await held.load(1);
    held.add([event(3, 3)]);
    await held.load(5);
    expect(ids(held)).to.deep.equal(['e1', 'e2', 'e3']);
  });
});
