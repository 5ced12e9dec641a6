import { expect } from '@open-wc/testing';
import { addDuration } from '../../src/engine/add-duration.js';
import { type Duration, parseDuration } from '../../src/engine/duration.js';

const hour = 3_600_000;

describe('durations', () => {
  const cases: [text: string, duration: Duration][] = [
    ['2 days', { months: 0, ms: 48 * hour }],
    ['36 hours', { months: 0, ms: 36 * hour }],
    ['1 week', { months: 0, ms: 168 * hour }],
    ['1.5 hours', { months: 0, ms: 1.5 * hour }],
    ['3 months', { months: 3, ms: 0 }],
    ['P2D', { months: 0, ms: 48 * hour }],
    ['PT36H', { months: 0, ms: 36 * hour }],
    ['P1Y2M3W4DT5H6M7.5S', { months: 14, ms: (25 * 24 + 5) * hour + 6 * 60_000 + 7500 }],
  ];
  for (const [text, duration] of cases) it(`reads ${text}`, () => expect(parseDuration(text)).to.deep.equal(duration));

  for (const text of [
    '',
    'P',
    'PT',
    'P1DT',
    '2',
    'days',
    '-2 days',
    '2  days',
    'two days',
    'P-1D',
    '9'.repeat(100) + ' days',
  ]) {
    it(`takes "${text.slice(0, 12)}" for no duration`, () => expect(parseDuration(text)).to.equal(undefined));
  }

  it('keeps to the last day of a shorter month', () => {
    const month = { months: 1, ms: 0 };
    expect(addDuration(Date.UTC(2024, 0, 31), month)).to.equal(Date.UTC(2024, 1, 29));
    expect(addDuration(Date.UTC(2023, 2, 31, 7), month, -1)).to.equal(Date.UTC(2023, 1, 28, 7));
    expect(addDuration(Date.UTC(2024, 11, 31), { months: 14, ms: hour })).to.equal(Date.UTC(2026, 1, 28, 1));
  });
});
