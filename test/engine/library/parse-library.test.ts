import { expect } from '@open-wc/testing';
import { parseLibrary } from '../../../src/engine/library/parse-library.js';

/** A library of one session type with these members. */
const delivery = (members: object): object => ({ sessionTypes: [{ name: 'delivery', ...members }] });
const told = (json: unknown): string[] =>
  parseLibrary(json).diagnostics.map(
    ({ pointer, message, hint }) => `${pointer}: ${message}${hint ? ` (${hint})` : ''}`,
  );

describe('a library without mistakes', () => {
  const library = {
    $schema: 'x',
    description: 'y',
    formatVersion: 1,
    locale: 'en',
    defaults: { order: 'newest', range: '90 days', groupBy: 'day', description: 'y' },
    enums: { tier: { gold: { en: 'Gold member' }, std: 'Standard' } },
    sessionTypes: [
      {
        name: 'delivery',
        displayName: 'Delivery',
        icon: 'truck',
        tone: 'info',
        priority: 10,
        aliases: ['shipment'],
        requires: 'delivery.view',
        attributes: [
          { name: 'orderDate', type: 'date', parse: 'MMddyyyy', format: 'date', style: 'long', description: 'y' },
          { name: 'tier', type: 'enum', options: 'tier' },
          {
            name: 'delays',
            type: 'number',
            projection: {
              operator: 'count',
              from: [{ event: 'dispatch_delayed' }],
              where: { path: 'days', op: 'gt', value: 1 },
            },
          },
        ],
        card: {
          title: "{{ itemDescription }} for {{ customerName | default: 'Unknown' }}",
          status: [
            { when: { event: 'item_delivered' }, label: 'Delivered', tone: 'success', closed: true },
            { label: 'On its way' },
          ],
          stages: [
            { name: 'ordered', on: ['bought'] },
            { name: 'sent', on: ['sent'], dueWithin: '2 days', after: 'ordered' },
          ],
          link: { href: '{{ session.externalUrl }}' },
          actions: [{ name: 'call', when: { not: { any: [{ path: 'x', op: 'exists' }] } } }],
        },
        eventTypes: [
          {
            name: 'dispatch_delayed',
            variants: [{ when: { path: 'days', op: 'gte', value: 7 }, tone: 'danger' }],
            collapse: { by: ['reason'], within: '1 hour', minRun: 3 },
          },
        ],
      },
    ],
  };

  it('comes out as it was written, and nothing is said', () => {
    expect(parseLibrary(library)).to.deep.equal({ library, diagnostics: [] });
    expect(parseLibrary(JSON.stringify(library))).to.deep.equal({ library, diagnostics: [] });
  });

  it('shares nothing with what was given', () => {
    expect(parseLibrary(library).library.sessionTypes?.[0]).not.to.equal(library.sessionTypes[0]);
  });
});

describe('a mistake is named with its place', () => {
  const cases: [what: string, json: unknown, told: string | string[]][] = [
    ['no JSON', '{"sessionTypes": [', ': is not JSON (check commas, quotes and brackets; comments are not allowed)'],
    ['no object', [], ': is not a Session Library (give an object with "sessionTypes" or "eventTypes")'],
    ['nothing', null, ': is not a Session Library (give an object with "sessionTypes" or "eventTypes")'],
    [
      'too large',
      { description: 'x'.repeat(1_100_000) },
      ': is larger than 1 MiB (split it, or remove what is not used)',
    ],
    [
      'a mistyped key',
      delivery({ displayname: 'x' }),
      '/sessionTypes/0/displayname: "displayname" is not a key that stands here (did you mean "displayName"?)',
    ],
    [
      'a key in the wrong place',
      { title: 'x' },
      '/title: "title" is not a key that stands here (known here: $schema, description, formatVersion, locale, defaults, enums, sessionTypes, eventTypes)',
    ],
    [
      'a mistyped key deep down',
      delivery({ card: { status: [{ labell: 'x', label: 'y' }] } }),
      '/sessionTypes/0/card/status/0/labell: "labell" is not a key that stands here (did you mean "label"?)',
    ],
    [
      'an unknown tone',
      delivery({ tone: 'urgent' }),
      '/sessionTypes/0/tone: "urgent" is not a tone: give one of neutral, info, success, warning, danger (give one of neutral, info, success, warning, danger)',
    ],
    [
      'half a tone',
      delivery({ tone: 'warn' }),
      '/sessionTypes/0/tone: "warn" is not a tone: give one of neutral, info, success, warning, danger (did you mean "warning"?)',
    ],
    [
      'a wrong type',
      delivery({ priority: 'high' }),
      '/sessionTypes/0/priority: "high" is not a number (give a number)',
    ],
    [
      'a text that is none',
      delivery({ card: { title: 5 } }),
      '/sessionTypes/0/card/title: 5 is not a text or an object (give a text or an object)',
    ],
    [
      'one language of a text',
      delivery({ displayName: { en: 'x', de: 5 } }),
      '/sessionTypes/0/displayName/de: 5 is not a text (give a text)',
    ],
    ['a missing name', { sessionTypes: [{ icon: 'x' }] }, '/sessionTypes/0: needs "name" (add "name")'],
    [
      'a slash in a key',
      delivery({ 'a/b~c': 1 }),
      '/sessionTypes/0/a~1b~0c: "a/b~c" is not a key that stands here (known here: description, name, displayName, icon, tone, priority, aliases, requires, attributes, card, eventTypes)',
    ],
    [
      'no duration',
      { defaults: { range: 'long' } },
      '/defaults/range: "long" is not a duration (write "2 days", "36 hours" or "P2D")',
    ],
    [
      'no currency',
      delivery({ attributes: [{ name: 'a', currency: 'euro' }] }),
      '/sessionTypes/0/attributes/0/currency: "euro" is not an ISO 4217 code (write "EUR", "USD")',
    ],
    [
      'a token',
      delivery({ card: { title: 'x {{ y' } }),
      '/sessionTypes/0/card/title: has a "{{" without its "}}" (close the token with "}}")',
    ],
    [
      'a token in one language',
      delivery({ card: { title: { en: 'x', de: '{{ a b }}' } } }),
      '/sessionTypes/0/card/title/de: cannot read "{{ a b }}": expected "|" or the end at "b" (write {{ name }} or {{ name | format: argument }})',
    ],
    [
      'a format',
      delivery({ card: { title: '{{ x | upcse }}' } }),
      '/sessionTypes/0/card/title: "upcse" is not a format (did you mean "upcase"?)',
    ],
    [
      "an attribute's format",
      delivery({ attributes: [{ name: 'a', format: "curency: 'EUR'" }] }),
      '/sessionTypes/0/attributes/0/format: "curency" is not a format (did you mean "currency"?)',
    ],
    [
      "an attribute's pattern",
      delivery({ attributes: [{ name: 'a', parse: 'DD nonsense YYYY' }] }),
      '/sessionTypes/0/attributes/0/parse: is not a date pattern (write the date as date-fns does: "MMddyyyy", "dd.MM.yyyy HH:mm")',
    ],
    [
      'an operator',
      delivery({ attributes: [{ name: 'a', projection: { operator: 'uniqList' } }] }),
      '/sessionTypes/0/attributes/0/projection/operator: "uniqList" is not an operator: "last" is used (did you mean "uniqueList"?)',
    ],
    [
      'an enum',
      { enums: { tier: { a: 'A' } }, ...delivery({ attributes: [{ name: 'a', options: 'tiers' }] }) },
      '/sessionTypes/0/attributes/0/options: "enums" has no "tiers" (did you mean "tier"?)',
    ],
    [
      'a stage',
      delivery({ card: { stages: [{ name: 'sent', on: ['x'], after: 'order' }] } }),
      '/sessionTypes/0/card/stages/0/after: there is no stage "order" (stages are sent)',
    ],
    [
      'a name twice',
      { eventTypes: [{ name: 'a' }, { name: 'b', aliases: ['a'] }] },
      '/eventTypes/1/aliases/0: "a" is named twice here: the first is used (give each its own name)',
    ],
    [
      'a condition without operator',
      delivery({ card: { status: [{ label: 'x', when: { path: 'a' } }] } }),
      `/sessionTypes/0/card/status/0/when: this names a path without an "op" (give one of eq, ne, gt, gte, lt, lte, in, contains, startsWith, endsWith, exists, empty, before, after, within)`,
    ],
    [
      'a condition without value',
      delivery({ card: { status: [{ label: 'x', when: { path: 'a', op: 'eq' } }] } }),
      '/sessionTypes/0/card/status/0/when: "eq" needs a "value" (add "value")',
    ],
    [
      "a condition's path",
      delivery({ card: { status: [{ label: 'x', when: { not: { path: 'a b', op: 'exists' } } }] } }),
      '/sessionTypes/0/card/status/0/when/not/path: "a b" is not a path (write name, session.name or attributes["any name"])',
    ],
    [
      'two mistakes of one rule, both',
      delivery({ tone: 'x', icon: 5 }),
      [
        '/sessionTypes/0/icon: 5 is not a text (give a text)',
        '/sessionTypes/0/tone: "x" is not a tone: give one of neutral, info, success, warning, danger (give one of neutral, info, success, warning, danger)',
      ],
    ],
    [
      'too many stages',
      delivery({ card: { stages: Array.from({ length: 65 }, (_, i) => ({ name: `s${i}`, on: ['x'] })) } }),
      '/sessionTypes/0/card/stages: has more than 64 items (keep to 64 items)',
    ],
    [
      'too many attributes',
      delivery({ attributes: Array.from({ length: 201 }, (_, i) => ({ name: `a${i}` })) }),
      '/sessionTypes/0/attributes: has more than 200 items (keep to 200 items)',
    ],
    [
      'too long a text',
      delivery({ displayName: 'x'.repeat(2001) }),
      '/sessionTypes/0/displayName: has more than 2000 characters (keep to 2000 characters)',
    ],
    [
      'too deep a condition',
      delivery({
        card: {
          status: [{ label: 'x', when: Array.from({ length: 8 }).reduce((inner) => ({ not: inner }), { event: 'x' }) }],
        },
      }),
      `/sessionTypes/0/card/status/0/when${'/not'.repeat(8)}: is nested more than 8 levels deep (write fewer "all", "any" and "not" around it)`,
    ],
  ];
  for (const [what, json, expected] of cases) it(what, () => expect(told(json)).to.have.members([expected].flat()));

  it('once, and at the place it has in the document, after others before it were left out', () => {
    const diagnostics = parseLibrary({
      sessionTypes: [{}, 5, { name: 'a', nope: 1 }, { name: 'b', card: { title: '{{' } }],
    }).diagnostics;
    expect(diagnostics.map(({ pointer }) => pointer)).to.have.members([
      '/sessionTypes/0',
      '/sessionTypes/1',
      '/sessionTypes/2/nope',
      '/sessionTypes/3/card/title',
    ]);
    expect(diagnostics.every(({ severity, code }) => severity === 'error' && /^library\/[a-z-]+$/.test(code))).to.equal(
      true,
    );
  });
});

describe('what is wrong is left out, and nothing else', () => {
  const cases: [what: string, members: object, kept: object][] = [
    ['an unknown key', { nope: 1, icon: 'x' }, { icon: 'x' }],
    ['a wrong value', { tone: 'urgent', icon: 'x' }, { icon: 'x' }],
    ['one language', { displayName: { en: 'x', de: 5 } }, { displayName: { en: 'x' } }],
    ['one of several', { aliases: ['a', 5, 'b'] }, { aliases: ['a', 'b'] }],
    [
      'a thing without what it needs',
      {
        card: {
          title: 'x',
          link: { label: 'y' },
          stages: [
            { name: 'a', on: [] },
            { name: 'b', on: ['c'] },
          ],
        },
      },
      { card: { title: 'x', stages: [{ name: 'b', on: ['c'] }] } },
    ],
    ['what is over a limit', { displayName: 'x'.repeat(3000) }, { displayName: 'x'.repeat(2000) }],
    [
      'a projection whose source is wrong, which would read everything',
      { attributes: [{ name: 'a', projection: { operator: 'count', from: [{ evnt: 'x' }] } }] },
      { attributes: [{ name: 'a' }] },
    ],
    [
      'a projection whose condition is wrong, which would count everything',
      { attributes: [{ name: 'a', projection: { operator: 'count', where: { path: 'x', op: 'is' } } }] },
      { attributes: [{ name: 'a' }] },
    ],
    [
      'a status rule whose condition is wrong, which would always hold',
      { card: { status: [{ label: 'Lost', when: { path: 'x', op: 'equals', value: 1 } }, { label: 'Fine' }] } },
      { card: { status: [{ label: 'Fine' }] } },
    ],
    [
      'a status rule whose condition is mistyped',
      { card: { status: [{ label: 'Lost', wen: { event: 'lost' } }, { label: 'Fine' }] } },
      { card: { status: [{ label: 'Fine' }] } },
    ],
    [
      'a condition of which one part is wrong',
      { card: { actions: [{ name: 'a', when: { all: [{ event: 'x' }, { event: 5 }] } }, { name: 'b' }] } },
      { card: { actions: [{ name: 'b' }] } },
    ],
    [
      'an attribute whose capability is wrong, which everyone would see',
      { attributes: [{ name: 'secret', requires: 5 }, { name: 'open' }] },
      { attributes: [{ name: 'open' }] },
    ],
  ];
  for (const [what, members, kept] of cases) {
    it(what, () => expect(parseLibrary(delivery(members)).library).to.deep.equal(delivery(kept)));
  }

  it('a key that protects, where it has no meaning, takes its owner out or is left out', () => {
    const kept = (variant: object): unknown =>
      parseLibrary({ eventTypes: [{ name: 'a', variants: [{ tone: 'info', ...variant }] }] }).library.eventTypes?.[0]
        ?.variants;
    expect(kept({ requires: 'x' })).to.deep.equal([]);
    expect(kept({ sensitivity: 'masked' })).to.deep.equal([{ tone: 'info' }]);
  });

  it('a mistake in what protects a value protects it', () => {
    for (const wrong of [{ sensitivity: 'mask' }, { sensitivity: true }, { sensitivty: 'last4' }]) {
      expect(parseLibrary(delivery({ attributes: [{ name: 'card', ...wrong }] })).library).to.deep.equal(
        delivery({ attributes: [{ name: 'card', sensitivity: 'masked' }] }),
      );
    }
  });

  it("an enum's values may have any name, also that of a key", () => {
    const library = {
      enums: { x: { when: 'a', options: 'b', requires: 'c', description: 'd', title: 'e' } },
      ...delivery({ attributes: [{ name: 'a', options: { when: 'x', sensitivity: 'y' } }] }),
    };
    expect(parseLibrary(library)).to.deep.equal({ library, diagnostics: [] });
  });
});
