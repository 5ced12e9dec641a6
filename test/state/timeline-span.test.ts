import { expect } from '@open-wc/testing';
import { TimelineDays } from '../../src/state/timeline-days.js';
import { TimelineEvents } from '../../src/state/timeline-events.js';
import { spanOfDays } from '../../src/state/timeline-span.js';
import { eventAt } from '../widgets/journey-timeline/many-events.js';

describe('spanOfDays', () => {
  const events = new TimelineEvents();
  const days = ['2024-01-01', '2024-01-02', '2024-01-03'];
  events.replace(days.map((day, n) => eventAt(n, { createdDate: `${day}T12:00:00.000Z` })));
  const between = (from?: string, until?: string) => spanOfDays(events, new TimelineDays('UTC'), { from, until });

  it('has both its days, and is open where one is absent', () => {
    expect(between('2024-01-02', '2024-01-02')).to.deep.equal({ from: 1, to: 2 });
    expect(between(undefined, '2024-01-02')).to.deep.equal({ from: 0, to: 2 });
    expect(between('2024-01-02', 'soon')).to.deep.equal({ from: 1, to: 3 });
  });

  it('is empty where the first day is after the last', () => {
    expect(between('2024-01-03', '2024-01-01')).to.deep.equal({ from: 2, to: 2 });
  });
});
