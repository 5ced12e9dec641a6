import { iconNames } from '../../../src/contract/library/icon-names.js';
import { expect } from '@open-wc/testing';
import type { JourneyEvent } from '../../../src/contract/journey-event.js';
import { type LintOptions, lintLibrary } from '../../../src/engine/library/lint-library.js';
import { parseLibrary } from '../../../src/engine/library/parse-library.js';
import { bikeDelivery } from '../../../src/presets/bike-delivery.js';

const sample = (name: string, attributes: JourneyEvent['attributes'] = {}): JourneyEvent => ({
  id: '1',
  sessionId: 's',
  sessionType: 'delivery',
  name,
  createdDate: '2020-06-06T10:00:00.000Z',
  attributes,
  kind: 'custom',
});
const delivery = (members: object): object => ({ sessionTypes: [{ name: 'delivery', ...members }] });
const told = (json: unknown, samples?: JourneyEvent[], options?: LintOptions): string[] =>
  lintLibrary(json, samples, options).map(
    ({ code, pointer, message, hint }) => `${code} ${pointer}: ${message}${hint ? ` (${hint})` : ''}`,
  );

describe('the linter', () => {
  it('has nothing to say of the bike deliveries', () => expect(lintLibrary(bikeDelivery)).to.deep.equal([]));

  it('says everything that parsing says', () => {
    const json = delivery({ tone: 'x', card: { title: '{{' } });
    const parsed = parseLibrary(json).diagnostics;
    expect(parsed).to.have.lengthOf(2);
    expect(lintLibrary(json)).to.deep.equal(parsed);
  });

  const cases: [what: string, json: unknown, told: string[], samples?: JourneyEvent[], options?: LintOptions][] = [
    [
      'a path nothing provides, with what was meant',
      delivery({
        attributes: [{ name: 'location' }],
        card: { title: '{{ locaton }} {{ location }} {{ session.id }} {{ status }}' },
      }),
      [
        'lint/unseen-path /sessionTypes/0/card/title: reads "locaton", which no attribute declares (did you mean "location"?)',
      ],
    ],
    [
      'a path no sample has',
      delivery({ card: { title: '{{ place }} {{ town }}' } }),
      [
        'lint/unseen-path /sessionTypes/0/card/title: reads "place", which no attribute declares and no sample has (declare the attribute, or add a sample that has it)',
      ],
      [sample('sent', { town: 'Galway' })],
    ],
    [
      "a condition's path, in the words of an event",
      {
        eventTypes: [
          {
            name: 'sent',
            attributes: [{ name: 'days' }],
            variants: [
              {
                when: {
                  any: [
                    { path: 'days', op: 'exists' },
                    { path: 'day', op: 'exists' },
                  ],
                },
              },
            ],
          },
        ],
      },
      [
        'lint/unseen-path /eventTypes/0/variants/0/when/any/1/path: reads "day", which no attribute declares (did you mean "days"?)',
      ],
    ],
    [
      'an event nothing provides',
      delivery({
        eventTypes: [{ name: 'item_sent', aliases: ['sent'] }],
        card: {
          stages: [{ name: 'a', on: ['sent', 'item_snet'] }],
          status: [{ label: 'x', when: { not: { event: 'lost' } } }],
        },
      }),
      [
        'lint/unseen-event /sessionTypes/0/card/status/0/when/not/event: waits for "lost", which no event type declares and no sample is (declare the event type)',
        'lint/unseen-event /sessionTypes/0/card/stages/0/on/1: waits for "item_snet", which no event type declares and no sample is (did you mean "item_sent"?)',
      ],
      [sample('item_sent')],
    ],
    [
      'without samples only an event whose name is nearly another one',
      delivery({
        eventTypes: [{ name: 'item_sent' }],
        card: {
          stages: [
            { name: 'a', on: ['item_snet', 'lost', 'item_sent_2'] },
            { name: 'b', on: ['item_returned'] },
            { name: 'c', on: ['item_retruned'] },
          ],
          status: [{ label: 'x', when: { event: 'item_returned' } }],
        },
      }),
      [
        'lint/unseen-event /sessionTypes/0/card/stages/0/on/0: waits for "item_snet", which no event type declares (did you mean "item_sent"?)',
        'lint/unseen-event /sessionTypes/0/card/stages/2/on/0: waits for "item_retruned", which no event type declares (did you mean "item_returned"?)',
      ],
    ],
    [
      'nothing of events nobody declares, where there are no samples',
      delivery({
        attributes: [{ name: 'cart', list: true, projection: { operator: 'uniqueList', from: 'cart' } }],
        eventTypes: [{ name: 'delayed', attributes: [{ name: 'reason' }] }],
        card: { status: [{ label: 'x', when: { event: 'delivered' } }] },
      }),
      [],
    ],
    [
      'a name on the card, of a currency or of a run that nothing provides',
      delivery({
        attributes: [{ name: 'total', type: 'money', currencyFrom: 'curency' }],
        card: { attributes: ['total', 'totl'] },
        eventTypes: [{ name: 'paid', collapse: { by: ['shop', 'till'] } }],
      }),
      [
        'lint/unseen-path /sessionTypes/0/attributes/0/currencyFrom: reads "curency", which no attribute declares and no sample has (did you mean "currency"?)',
        'lint/unseen-path /sessionTypes/0/eventTypes/0/collapse/by/1: reads "till", which no attribute declares and no sample has (declare the attribute, or add a sample that has it)',
        'lint/unseen-path /sessionTypes/0/card/attributes/1: reads "totl", which no attribute declares and no sample has (did you mean "total"?)',
      ],
      [sample('paid', { total: 5, currency: 'EUR', shop: 'Galway' })],
    ],
    [
      'a type or operator without what it works with',
      delivery({
        attributes: [
          { name: 'tier', type: 'enum' },
          { name: 'price', type: 'money' },
          { name: 'state', projection: { operator: 'map', from: 'price' } },
        ],
      }),
      [
        'lint/enum-without-options /sessionTypes/0/attributes/0/type: is an enum without labels: its values are shown as they come (add "options": { "value": "Label" }, or the name of an entry of "enums")',
        'lint/money-without-currency /sessionTypes/0/attributes/1/type: is money of no currency: its amounts are shown as numbers (add "currency": "EUR", or "currencyFrom" with the attribute that has it)',
        'lint/map-without-states /sessionTypes/0/attributes/2/projection/operator: maps to no states: every value becomes "other" (add "states": { "value": "state" })',
      ],
    ],
    [
      'a projection that reads nothing',
      delivery({
        attributes: [
          { name: 'place', projection: { from: [{ event: 'sent', attribute: 'town' }, 'city'] } },
          { name: 'sends', projection: { operator: 'count', from: [{ event: 'sent' }] } },
        ],
        eventTypes: [{ name: 'sent', attributes: [{ name: 'towns' }] }],
      }),
      [
        'lint/idle-projection /sessionTypes/0/attributes/0/projection: reads "town", "city", which no event has (did you mean "towns"?)',
      ],
    ],
    [
      'rules that are never reached',
      {
        eventTypes: [
          {
            name: 'a',
            attributes: [{ name: 'x' }],
            variants: [
              { when: { path: 'x', op: 'exists' } },
              { when: { path: 'x', op: 'exists' } },
              { tone: 'info' },
              { when: { path: 'x', op: 'empty' } },
            ],
          },
        ],
      },
      [
        'lint/unreachable-rule /eventTypes/0/variants/1: is never reached: number 1 of the list asks the same (put the narrower rule first)',
        'lint/unreachable-rule /eventTypes/0/variants/3: is never reached: number 3 of the list always holds (put the narrower rule first)',
      ],
    ],
    [
      'stages in a circle',
      delivery({
        eventTypes: [{ name: 'e' }],
        card: {
          stages: [
            { name: 'a', on: ['e'], after: 'c' },
            { name: 'b', on: ['e'], after: 'b' },
            { name: 'c', on: ['e'], after: 'a' },
          ],
        },
      }),
      [
        'lint/stage-circle /sessionTypes/0/card/stages/0/after: goes in a circle: a after c after a (let one of them start without "after")',
        'lint/stage-circle /sessionTypes/0/card/stages/1/after: goes in a circle: b after b (let one of them start without "after")',
        'lint/stage-circle /sessionTypes/0/card/stages/2/after: goes in a circle: c after a after c (let one of them start without "after")',
      ],
    ],
    [
      'a protected value in a text, unless it is masked there',
      delivery({
        attributes: [{ name: 'iban', sensitivity: 'last4' }],
        card: { title: 'To {{ iban }}', subtitle: 'To {{ iban | mask: 4 }}' },
      }),
      [
        'lint/masked-in-text /sessionTypes/0/card/title: names "iban", whose sensitivity is "last4": its value is not shown in clear text (write {{ iban | mask: 4 }}, or leave it to the list of attributes)',
      ],
    ],
    [
      'a protected value in the arguments of a format, also where only what it tells is protected',
      delivery({
        attributes: [
          { name: 'iban', sensitivity: 'masked' },
          { name: 'account', projection: { from: 'iban' } },
          { name: 'owner', format: 'append: account' },
        ],
      }),
      [
        'lint/masked-in-text /sessionTypes/0/attributes/2/format: names "account", whose sensitivity is "masked": its value is not shown in clear text (write {{ account | mask: 4 }}, or leave it to the list of attributes)',
      ],
    ],
    [
      'a missing translation',
      delivery({
        displayName: { en: 'Delivery', de: 'Lieferung' },
        attributes: [{ name: 'a', displayName: { en: 'A' } }],
        card: { title: 'Order {{ a }}', subtitle: '{{ a }}!' },
      }),
      [
        'lint/missing-translation /sessionTypes/0/attributes/0/displayName: is not translated: de (add "de")',
        'lint/missing-translation /sessionTypes/0/card/title: is not translated: de (write { "en": …, "de": … })',
      ],
    ],
    [
      'what nothing uses',
      {
        enums: { tier: { a: 'A' }, level: { b: 'B' } },
        ...delivery({
          attributes: [
            { name: 'shown', type: 'enum', options: 'tier' },
            { name: 'price', type: 'money', currencyFrom: 'currency' },
            { name: 'currency' },
            { name: 'left' },
          ],
          card: { attributes: ['shown', 'price'] },
        }),
      },
      [
        'lint/unused-enum /enums/level: "level" is used by no attribute (name it in an attribute: "options": "level")',
        'lint/unused-attribute /sessionTypes/0/attributes/3: "left" is neither on the card nor read by a text (add "left" to "card.attributes", or remove it)',
      ],
    ],
    [
      'an address no link may have',
      delivery({
        card: {
          link: {
            href: { en: 'shop.example/{{ session.id }}', de: 'https://{{ session.id }}.example:{{ session.id }}' },
          },
        },
        eventTypes: [
          { name: 'a', link: { href: '/orders/{{ session.id }}' } },
          {
            name: 'b',
            link: { href: 'file:///etc' },
            variants: [{ when: { event: 'b' }, link: { href: 'tel:{{ session.id }}' } }],
          },
          { name: 'c', link: { href: '{{ session.id }}/orders' } },
          { name: 'd', link: { href: 'https://shop.example/orders' } },
        ],
      }),
      [
        'lint/refused-link /sessionTypes/0/card/link/href/en: is no address that a link may have: it is left out (begin with "https://", "http://", "mailto:" or "tel:")',
        'lint/refused-link /sessionTypes/0/eventTypes/0/link/href: is no address that a link may have: it is left out (begin with "https://", "http://", "mailto:" or "tel:")',
        'lint/refused-link /sessionTypes/0/eventTypes/1/link/href: is no address that a link may have: it is left out (begin with "https://", "http://", "mailto:" or "tel:")',
      ],
    ],
    [
      'an icon there is not',
      delivery({ icon: 'trukc', eventTypes: [{ name: 'a', icon: 'truck' }] }),
      [
        'lint/unknown-icon /sessionTypes/0/icon: there is no icon "trukc": a plain one is shown (did you mean "truck"?)',
      ],
    ],
    [
      'an icon that the host has not either',
      delivery({ icon: 'our-tram', eventTypes: [{ name: 'a', icon: 'our-van' }] }),
      [
        'lint/unknown-icon /sessionTypes/0/eventTypes/0/icon: there is no icon "our-van": a plain one is shown (use a name of the published list, or defineIcon)',
      ],
      [],
      { icons: [...iconNames, 'our-tram'] },
    ],
  ];
  for (const [what, json, expected, samples, options] of cases)
    it(`names ${what}`, () => expect(told(json, samples, options)).to.deep.equal(expected));

  it('points at the document as it was written, where parts of it were left out', () => {
    expect(told({ sessionTypes: [{}, { name: 'delivery', card: { title: '{{ x }}' } }] })[1]).to.match(
      /^lint\/unseen-path \/sessionTypes\/1\/card\/title/,
    );
  });

  it('warns, and leaves errors to parsing', () => {
    const [diagnostic] = lintLibrary(delivery({ card: { title: '{{ x }}{{ x }}' } }));
    expect(diagnostic?.severity).to.equal('warning');
    expect(lintLibrary(delivery({ card: { title: '{{ x }}{{ x }}' } }))).to.have.lengthOf(1);
  });

  it('never throws, whatever the samples are', () => {
    const samples = [null, 5, {}, { name: 'x' }, { name: 'x', attributes: null }] as never[];
    expect(() => lintLibrary(delivery({}), samples)).not.to.throw();
    expect(() => lintLibrary(null, null as never)).not.to.throw();
  });
});
