import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { lintLibrary } from '../../../src/engine/library/lint-library.js';
import { parseLibrary } from '../../../src/engine/library/parse-library.js';
import { presentEvent } from '../../../src/engine/presentation/present-event.js';
import { presentSession } from '../../../src/engine/presentation/present-session.js';
import { ar } from '../../../src/messages/ar.js';
import { de } from '../../../src/messages/de.js';
import { defineLocale } from '../../../src/messages/locales.js';
import { bikeEvents, example, exampleText } from './example.js';

/** Direction marks and unbreakable spaces are not read. */
const plain = (text: string | undefined) => text?.replace(/[\u200e\u200f\u061c]/g, '').replace(/[\u00a0\u202f]/g, ' ');

const card = (locale: string, count: number, capabilities = ['delivery.view']) => {
  const events = bikeEvents.slice(0, count);
  const [first] = events;
  const now = Date.parse(events.at(-1)?.createdDate ?? '') + 3_600_000;
  const session = {
    id: 's1',
    type: 'shipment',
    externalUrl: 'https://shipping.example.com/WMBK06201234',
    attributes: {},
    attributeLists: {},
    eventCount: count,
    createdDate: first?.createdDate ?? '',
  };
  return presentSession({ session, events, library: example(), locale, now, capabilities });
};

before(() => {
  defineLocale('de', de);
  defineLocale('ar', ar);
});

describe('the example of the format, with the bike delivery', () => {
  it('has nothing to mend, with and without the events at hand', () => {
    assert.deepEqual(parseLibrary(exampleText).diagnostics, []);
    assert.deepEqual(lintLibrary(exampleText, []), []);
    assert.deepEqual(lintLibrary(example(), [...bikeEvents]), []);
  });

  const languages: [locale: string, date: string, cart: string][] = [
    ['en', 'June 6, 2020', 'helmet, bike, and gloves'],
    ['de', '6. Juni 2020', 'helmet, bike und gloves'],
    ['ar', '6 يونيو 2020', 'helmet وbike وgloves'],
  ];
  for (const [locale, date, cart] of languages) {
    it(`reads as it is written, in ${locale}`, () => {
      const view = card(locale, 4);
      assert.deepEqual(
        view.attributes.map(({ label, text }) => [label, plain(text)]),
        [
          ['Order Id', 'WMBK06201234'],
          ['Customer name', 'Gwen Brown'],
          ['Order date', date],
          ['Item number (SKU)', '1234567891011'],
          ['Item description', "Women's bike"],
          ['Item model', 'SZRBY1911'],
          ['Cart items', cart],
          ['Location', "Customer's address"],
        ],
      );
      const { title, subtitle, summary, status, icon, tone, typeLabel, link, diagnostics } = view;
      assert.equal(title, "Women's bike for Gwen Brown");
      assert.equal(subtitle, 'Order WMBK06201234');
      assert.equal(summary, "Order WMBK06201234 (Delivered), last seen at Customer's address.");
      assert.deepEqual(
        [typeLabel, icon, tone, status],
        ['Delivery', 'truck', 'info', { label: 'Delivered', tone: 'success' }],
      );
      assert.deepEqual(link, { href: 'https://shipping.example.com/WMBK06201234', label: 'Open in shipping' });
      assert.deepEqual(diagnostics, []);
    });
  }

  it('tells the delivery step by step: status, stages with what is due, actions', () => {
    const told = [1, 2, 3, 4].map((count) => {
      const { status, stages, actions, summary, eventCount, closed } = card('en', count);
      return [eventCount, status?.label, stages.map(({ state }) => state).join(' '), actions.length, summary, closed];
    });
    const order = 'Order WMBK06201234';
    assert.deepEqual(told, [
      [1, 'On its way', 'current pending pending', 0, `${order} (On its way), last seen at the store.`, false],
      [2, 'Delayed', 'current pending pending', 1, `${order} (Delayed), last seen at the store.`, false],
      [3, 'Delayed', 'done current pending', 1, `${order} (Delayed), last seen at Regional depot.`, false],
      [4, 'Delivered', 'done done done', 1, `${order} (Delivered), last seen at Customer's address.`, true],
    ]);
    assert.deepEqual(
      card('en', 3).stages.map(({ dueAt }) => dueAt),
      [undefined, '2020-06-08T10:12:00.000Z', '2020-06-16T14:05:00.000Z'],
    );
  });

  it('is withheld from a host without its capability', () => {
    assert.deepEqual([card('en', 4, []).withheld, card('en', 4, []).attributes], [true, []]);
  });

  const rows: [locale: string, days: string, gift: string, title: string][] = [
    ['en', '1,234', 'Yes', 'Delayed by 1,234 days'],
    ['de', '1.234', 'Ja', 'Delayed by 1.234 days'],
    ['ar', '1,234', 'نعم', 'Delayed by 1,234 days'],
  ];
  for (const [locale, days, gift, title] of rows) {
    it(`a delay under its former name reads its variant, numbers and Yes in ${locale}`, () => {
      const delay = { ...bikeEvents[1]!, name: 'delayed', attributes: { reason: 'no SPARE part', days: '1234' } };
      const input = { library: example(), locale, capabilities: ['delivery.view'] };
      const row = presentEvent({ ...input, event: { ...delay, sessionType: 'shipment' } });
      assert.deepEqual([row.tone, plain(row.title), row.body], ['danger', title, 'No spare part']);
      assert.deepEqual(
        row.attributes.map(({ name, text, tooltip }) => [name, plain(text), tooltip]),
        [
          ['reason', 'no SPARE part', true],
          ['days', days, false],
        ],
      );
      const bought = presentEvent({ ...input, event: { ...bikeEvents[0]!, attributes: { gift: true } } });
      assert.deepEqual(
        bought.attributes.map(({ text }) => text),
        [gift],
      );
    });
  }
});
