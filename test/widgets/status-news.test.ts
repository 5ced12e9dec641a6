import { expect } from '@open-wc/testing';
import type { SessionView } from '../../src/engine/presentation/session-view.js';
import { StatusNews } from '../../src/widgets/journey-panel/status-news.js';

const view = (id: string, status: string): SessionView =>
  ({ id, title: `Order ${id}`, eventCount: 1, status: { label: status, tone: 'info' } }) as SessionView;
const read = () => true;
const words = { library: {}, locale: 'en' };

describe('what a screen reader hears of the cards', () => {
  it('is nothing at the first look, then each new status once', () => {
    const news = new StatusNews();
    expect(news.since([view('1', 'Ordered')], read, words)).to.equal('');
    expect(news.since([view('1', 'Delayed')], read, words)).to.equal('Order 1: Delayed');
    expect(news.since([view('1', 'Delayed')], read, words)).to.equal('');
  });

  it('is a session that came later, even if its events are read later still', () => {
    const news = new StatusNews();
    news.since([view('1', 'Ordered')], read, words);
    expect(news.since([view('1', 'Ordered'), view('2', 'Open')], (id) => id === '1', words)).to.equal('');
    expect(news.since([view('1', 'Ordered'), view('2', 'Open')], read, words)).to.equal('Order 2: Open');
  });

  it('is nothing where only the words changed: a library or language that came later', () => {
    const news = new StatusNews();
    news.since([view('1', '4 events')], read, words);
    expect(news.since([view('1', 'Delivered')], read, { library: {}, locale: 'en' })).to.equal('');
    expect(news.since([view('1', 'Geliefert')], read, { ...words, locale: 'de' })).to.equal('');
  });

  it('is nothing of a status that was only now read', () => {
    const news = new StatusNews();
    news.since([view('1', 'Ordered')], () => false, words);
    expect(news.since([view('1', 'Delivered')], read, words)).to.equal('');
  });
});
