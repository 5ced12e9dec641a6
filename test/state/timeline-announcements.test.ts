import { expect } from '@open-wc/testing';
import { TimelineAnnouncements } from '../../src/state/timeline-announcements.js';

describe('TimelineAnnouncements', () => {
  it('says a burst in one, and what follows together after the pause', () => {
    const news = new TimelineAnnouncements(250, 5000);
    expect(news.wait(0), 'nothing to say').to.equal(undefined);
    news.add(2, 1000);
    expect(news.wait(1000)).to.equal(250);
    news.add(1, 1200);
    expect(news.wait(1200), 'from the first on').to.equal(50);
    expect(news.take(1250)).to.equal(3);
    news.add(1, 2000);
    news.add(3, 2100);
    expect(news.wait(2750)).to.equal(3500);
    expect(news.wait(6250)).to.equal(0);
    expect(news.take(6250)).to.equal(4);
    expect(news.wait(60_000)).to.equal(undefined);
    news.add(1, 60_000);
    expect(news.wait(60_000), 'after a quiet while').to.equal(250);
  });
});
