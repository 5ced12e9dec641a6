import { expect } from '@open-wc/testing';
import { TimelineAnnouncements } from '../../src/state/timeline-announcements.js';

describe('TimelineAnnouncements', () => {
  it('says the first news at once, and what follows together after the pause', () => {
    const news = new TimelineAnnouncements(5000);
    expect(news.wait(0), 'nothing to say').to.equal(undefined);
    news.add(2);
    expect(news.wait(1000)).to.equal(0);
    expect(news.take(1000)).to.equal(2);
    news.add(1);
    news.add(3);
    expect(news.wait(2500)).to.equal(3500);
    expect(news.wait(6000)).to.equal(0);
    expect(news.take(6000)).to.equal(4);
    expect(news.wait(60_000)).to.equal(undefined);
  });
});
