import { expect } from '@open-wc/testing';
import { csvOfEvents } from '../../../src/engine/export/csv-of-events.js';
import type { EventView } from '../../../src/engine/presentation/event-view.js';

const view = (title: string, attributes: Record<string, string> = {}): EventView =>
  ({
    id: title,
    name: 'e',
    typeLabel: 'E',
    at: '2020-06-06T10:00:00Z',
    title,
    attributes: Object.entries(attributes).map(([label, text]) => ({ name: label, label, text })),
  }) as unknown as EventView;

describe('events as CSV', () => {
  const cases: [string, string][] = [
    ['plain', 'plain'],
    ['a, b', '"a, b"'],
    ['say "hi"', '"say ""hi"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['@sum', "'@sum"],
    ['-5', "'-5"],
  ];
  for (const [title, cell] of cases) {
    it(`writes ${JSON.stringify(title)} as ${JSON.stringify(cell)}`, () => {
      expect(csvOfEvents([view(title)])).to.equal(
        `createdDate,eventType,title,body\r\n2020-06-06T10:00:00Z,E,${cell},\r\n`,
      );
    });
  }

  it('has a column for every attribute, empty where an event has none', () => {
    expect(csvOfEvents([view('a', { Reason: 'late' }), view('b', { Days: '3' })])).to.equal(
      'createdDate,eventType,title,body,Reason,Days\r\n2020-06-06T10:00:00Z,E,a,,late,\r\n2020-06-06T10:00:00Z,E,b,,,3\r\n',
    );
  });
});
