import { expect } from '@open-wc/testing';
import type { Stage } from '../../../src/contract/library/card.js';
import { presentStages } from '../../../src/engine/presentation/present-stages.js';

const stages: Stage[] = [
  { name: 'ordered', on: ['purchased', 'imported'] },
  { name: 'transit', on: ['in_transit'], dueWithin: '2 days' },
  { name: 'delivered', on: ['delivered'], dueWithin: '5 days', after: 'ordered', terminal: true },
];

function bar(times: Record<string, string>, { now, complete = true }: { now?: string; complete?: boolean } = {}) {
  return presentStages(stages, {
    firstTime: (name) => times[name],
    now: now === undefined ? undefined : Date.parse(now),
    complete,
    label: ({ name }) => name,
  });
}
const states = (...given: Parameters<typeof bar>) => bar(...given).map(({ state }) => state);

describe('the stage bar', () => {
  it('is pending before anything happened', () => expect(states({})).to.deep.equal(['pending', 'pending', 'pending']));

  it('stands at the furthest stage reached', () => {
    expect(states({ purchased: '2020-06-01T00:00:00Z' })).to.deep.equal(['current', 'pending', 'pending']);
    expect(states({ purchased: '2020-06-01T00:00:00Z', in_transit: '2020-06-02T00:00:00Z' })).to.deep.equal([
      'done',
      'current',
      'pending',
    ]);
  });

  it('is done where a terminal stage is reached', () => {
    expect(
      states({
        purchased: '2020-06-01T00:00:00Z',
        in_transit: '2020-06-02T00:00:00Z',
        delivered: '2020-06-03T00:00:00Z',
      }).at(-1),
    ).to.equal('done');
  });

  it('marks a stage that was left out, unless its event may be missing only here', () => {
    const times = { purchased: '2020-06-01T00:00:00Z', delivered: '2020-06-03T00:00:00Z' };
    expect(states(times)).to.deep.equal(['done', 'skipped', 'done']);
    expect(states(times, { complete: false })).to.deep.equal(['done', 'done', 'done']);
  });

  it('is overdue from the moment after a stage was due, and never without a present moment', () => {
    const times = { purchased: '2020-06-01T00:00:00Z' };
    expect(bar(times)[1]?.dueAt).to.equal('2020-06-03T00:00:00.000Z');
    expect(states(times, { now: '2020-06-03T00:00:00Z' })[1]).to.equal('pending');
    expect(states(times, { now: '2020-06-03T00:00:01Z' })).to.deep.equal(['current', 'overdue', 'pending']);
    expect(states(times, { now: '2020-06-07T00:00:00Z' })).to.deep.equal(['current', 'overdue', 'overdue']);
    expect(states(times)).to.deep.equal(['current', 'pending', 'pending']);
  });

  it('has nothing overdue once it is over', () => {
    expect(states({ delivered: '2020-06-03T00:00:00Z' }, { now: '2030-01-01T00:00:00Z' })).to.deep.equal([
      'skipped',
      'skipped',
      'done',
    ]);
  });

  it('is not due where no calendar reaches', () => {
    for (const dueWithin of ['9999999999999999 days', '99999999999999 years', 'P99999999999Y']) {
      const [, last] = presentStages([stages[0]!, { name: 'end', on: ['x'], dueWithin }], {
        firstTime: () => '2020-06-01T00:00:00Z',
        now: Date.UTC(2030, 0, 1),
        complete: true,
        label: ({ name }) => name,
      });
      expect(last, dueWithin).not.to.have.property('dueAt');
    }
    expect(bar({ purchased: 'long ago' })[1]).to.deep.equal({ name: 'transit', label: 'transit', state: 'pending' });
  });

  it('dates a stage by the first of its events', () => {
    expect(bar({ purchased: '2020-06-02T00:00:00Z', imported: '2020-06-01T23:00:00Z' })[0]?.at).to.equal(
      '2020-06-01T23:00:00Z',
    );
  });
});
