import { expect } from '@open-wc/testing';
import type { ProjectionRule } from '../../../src/contract/library/projection-rule.js';
import type { SessionType } from '../../../src/contract/library/session-type.js';
import { defineOperator } from '../../../src/engine/projection/operator-registry.js';
import { projectSession } from '../../../src/engine/projection/project-session.js';
import { SessionProjector } from '../../../src/engine/projection/session-projector.js';
import { eventOf, eventsWith } from './event-of.js';

const typeWith = (projection?: ProjectionRule, rest: Partial<SessionType> = {}): SessionType => ({
  name: 't',
  attributes: [{ name: 'v', ...(projection ? { projection } : {}) }],
  ...rest,
});

describe('what a projection reads', () => {
  it('an event without the attribute leaves it alone, and null too (rule 8)', () => {
    const events = [eventOf('a', { v: 'Leeds' }), eventOf('b', {}), eventOf('c', { v: null })];
    const { values } = projectSession(events, typeWith());
    expect(values['v']).to.deep.equal({
      value: 'Leeds',
      contributors: [events[0]?.id],
      used: 1,
      skipped: 1,
      partial: false,
    });
  });

  it('an attribute of any event by its name, of one event type by both', () => {
    const events = [eventOf('a', { place: 'Leeds' }), eventOf('b', { place: 'Dublin' })];
    const read = (from: ProjectionRule['from']) => projectSession(events, typeWith({ from })).values['v']?.value;
    expect(read('place')).to.equal('Dublin');
    expect(read([{ event: 'a', attribute: 'place' }])).to.equal('Leeds');
    expect(read([{ event: 'a' }])).to.equal('a');
    expect(read([{}])).to.equal('b');
  });

  it('events under a former name of their type', () => {
    const type = typeWith(
      { operator: 'count', from: [{ event: 'delayed' }] },
      { eventTypes: [{ name: 'dispatch_delayed', aliases: ['delayed'] }] },
    );
    expect(
      projectSession([eventOf('delayed'), eventOf('dispatch_delayed'), eventOf('late')], type).values['v']?.value,
    ).to.equal(2);
  });

  it('only events for which "where" holds; the others count as skipped', () => {
    const events = [eventOf('a', { v: 5, paid: true }), eventOf('a', { v: 7, paid: false })];
    const { values } = projectSession(
      events,
      typeWith({ operator: 'sum', where: { path: 'paid', op: 'eq', value: true } }),
    );
    expect(values['v']).to.deep.include({ value: 5, used: 1, skipped: 1 });
  });

  it('events for which "where" names a current or former name of their type', () => {
    const eventTypes = [
      { name: 'dispatch_delayed', aliases: ['delayed'] },
      { name: 'late', aliases: ['delayed', 'dispatch_delayed'] },
    ];
    const events = [eventOf('delayed', { v: 1 }), eventOf('dispatch_delayed', { v: 10 }), eventOf('late', { v: 100 })];
    for (const event of ['delayed', 'dispatch_delayed']) {
      for (const window of [undefined, { events: 9 }]) {
        const type = typeWith({ operator: 'sum', where: { event }, window }, { eventTypes });
        expect(projectSession(events, type).values['v']).to.deep.include({ value: 11, used: 2, skipped: 1 });
      }
    }
  });

  it('nothing of an object it inherits from, whatever an attribute is called', () => {
    for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
      const { values } = projectSession([eventOf('a', {})], { name: 't', attributes: [{ name }] });
      expect(Object.entries(values)).to.deep.equal([
        [name, { value: undefined, contributors: [], used: 0, skipped: 0, partial: false }],
      ]);
    }
  });

  it('the latest value of an operator nobody defined', () => {
    expect(projectSession(eventsWith(1, 2), typeWith({ operator: 'median' })).values['v']?.value).to.equal(2);
  });
});

describe('windows', () => {
  const events = eventsWith(1, 2, 3, 4);
  const sum = (window: ProjectionRule['window'], now?: string) =>
    projectSession(events, typeWith({ operator: 'sum', window, default: 'none' }), { now }).values['v'];

  it('the last events that were used', () => expect(sum({ events: 2 })).to.deep.include({ value: 7, used: 2 }));

  it('the last time span, by the clock that is given', () => {
    const last = new Date(Date.parse(events[3]?.createdDate ?? '') + 1).toISOString();
    expect(sum({ last: '90 minutes' }, last)?.value).to.equal(7 - 3 + 3);
    expect(sum({ last: '59 minutes' }, last)?.value).to.equal(4);
    expect(sum({ last: '59 minutes' }, '2031-01-01T00:00:00Z')?.value).to.equal('none');
  });

  it('since the last event of a name, that one included; all where none has come', () => {
    const marked = [...events.slice(0, 2), eventOf('reopened', { v: 10 }), ...eventsWith(20)];
    const since = (name: string) =>
      projectSession(marked, typeWith({ operator: 'sum', window: { since: name } })).values['v'];
    expect(since('reopened')).to.deep.include({ value: 30, used: 2 });
    expect(since('never')?.used).to.equal(marked.filter(({ attributes }) => attributes['v'] !== undefined).length);
  });

  it('expire while the projector lives', () => {
    const projector = new SessionProjector(typeWith({ operator: 'count', window: { last: '1 day' } }));
    projector.add(eventOf('a', { v: 1 }, { createdDate: '2020-06-06T10:00:00.000Z' }));
    expect(projector.get('v', '2020-06-06T11:00:00Z').value).to.equal(1);
    expect(projector.get('v', '2020-06-08T11:00:00Z').value).to.equal(0);
  });
});

describe('a long session', () => {
  const at = (n: number) => new Date(Date.UTC(2024, 0, 1) + n * 1000).toISOString();
  const make = (n: number) => eventOf('e', { v: n }, { id: `id${n}`, createdDate: at(n) });
  const type: SessionType = {
    name: 't',
    attributes: [
      { name: 'v' },
      { name: 'sum', projection: { operator: 'sum', from: 'v' } },
      { name: 'list', projection: { operator: 'list', from: 'v' } },
      { name: 'unique', projection: { operator: 'uniqueList', from: 'v' } },
      { name: 'frequent', projection: { operator: 'mostFrequent', from: 'v' } },
    ],
  };
  const events = Array.from({ length: 2000 }, (_, n) => make(n));

  it('takes a late event to where it belongs, before and after several checkpoints', () => {
    for (const late of [0, 1, 511, 512, 513, 1500, 1998]) {
      const projector = new SessionProjector(type);
      for (const event of events) if (event !== events[late]) projector.add(event);
      projector.values();
      projector.add(events[late] as (typeof events)[number]);
      expect(projector.values()).to.deep.equal(projectSession(events, type).values);
    }
  });

  it('reads the same page by page from the newest', () => {
    const projector = new SessionProjector(type);
    for (let page = 1900; page >= 0; page -= 100) {
      for (const event of events.slice(page, page + 100).reverse()) projector.add(event);
      projector.values();
    }
    expect(projector.values()).to.deep.equal(projectSession(events, type).values);
  });

  it('names the newest hundred contributors and counts all of them', () => {
    const { contributors, used } = projectSession(events, type).values['sum'] ?? { contributors: [], used: 0 };
    expect(contributors).to.deep.equal(events.slice(-100).map(({ id }) => id));
    expect(used).to.equal(2000);
  });

  it('at an event is what it was then, also between checkpoints', () => {
    const projector = new SessionProjector(type);
    for (const event of events) projector.add(event);
    for (const position of [0, 511, 512, 1300]) {
      expect(projector.at(`id${position}`)).to.deep.equal(projectSession(events.slice(0, position + 1), type));
    }
    expect(() => projector.at('nobody')).to.throw(TypeError, 'nobody');
  });
});

describe('a session projector', () => {
  it('says false for a repeated id and counts it once', () => {
    const projector = new SessionProjector(typeWith({ operator: 'count' }));
    const event = eventOf('a', { v: 1 });
    expect([projector.add(event), projector.add(event), projector.size]).to.deep.equal([true, false, 1]);
    expect(projector.get('v').value).to.equal(1);
  });

  it('gives the latest event attribute of a name nobody declared', () => {
    const projector = new SessionProjector({ name: 't' });
    projector.add(eventOf('a', { city: 'Leeds' }, { id: 'x' }));
    expect(projector.get('city')).to.deep.equal({
      value: 'Leeds',
      contributors: ['x'],
      used: 1,
      skipped: 0,
      partial: false,
    });
    projector.add(eventOf('a', { city: 'Cork' }, { createdDate: '2000-01-01T00:00:00Z' }));
    expect(projector.get('city').value).to.equal('Leeds');
    projector.add(eventOf('b', { city: 'Dublin', floor: 2 }));
    expect(projector.get('city').value).to.equal('Dublin');
    expect(projector.attributeNames()).to.deep.equal(['city', 'floor']);
    expect(projector.firstTime('a')).to.equal('2000-01-01T00:00:00Z');
  });

  it('marks every value partial while events are missing', () => {
    const { values } = projectSession(eventsWith(1), typeWith(), { complete: false });
    expect(values['v']?.partial).to.equal(true);
  });

  it('keeps what was read when more events come', () => {
    const projector = new SessionProjector(typeWith({ operator: 'count' }));
    const [late, ...events] = eventsWith(1, 2, 3);
    for (const event of events) projector.add(event);
    const before = projector.get('v');
    projector.add(late as (typeof events)[number]);
    projector.values();
    expect(before.contributors).to.deep.equal(events.map(({ id }) => id));
  });
});

describe('an operator of the host', () => {
  it('can be named by a library', () => {
    defineOperator('product', {
      init: () => 1,
      add: (state, value) => state * Number(value),
      result: (state) => state,
    });
    expect(projectSession(eventsWith(2, 3, 4), typeWith({ operator: 'product' })).values['v']?.value).to.equal(24);
  });

  it('that throws takes no card down', () => {
    defineOperator<number>('fragile', {
      init: () => 0,
      add: (state, value) => {
        if (value === 2) throw new Error('no twos');
        return state + Number(value);
      },
      result: (state) => {
        if (state > 10) throw new Error('too many');
        return state;
      },
    });
    const read = (...values: number[]) =>
      projectSession(eventsWith(...values), typeWith({ operator: 'fragile' })).values['v']?.value;
    expect([read(1, 2, 4), read(8, 4)]).to.deep.equal([5, undefined]);
  });

  it('that lacks a function is refused at once', () => {
    // @ts-expect-error: what a host without types might do
    expect(() => defineOperator('broken', { init: () => 0, add: () => 0 })).to.throw(TypeError, '"result"');
  });
});
