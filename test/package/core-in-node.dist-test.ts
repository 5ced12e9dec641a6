import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';

/** By the name a host writes: the package refers to itself through its own `exports`. */
const imported = (entry: string) => import(entry);

const library = readFileSync('test/engine/example/library.json', 'utf8');
const session = {
  id: 's1',
  type: 'delivery',
  attributes: {},
  attributeLists: {},
  eventCount: 3,
  createdDate: '2020-06-06T10:00:00.000Z',
};
const event = (id: string, name: string, attributes: object, day: number) => ({
  id,
  sessionId: 's1',
  sessionType: 'delivery',
  name,
  createdDate: `2020-06-0${day}T10:00:00.000Z`,
  attributes,
  kind: 'custom',
});
const events = [
  event('3', 'in_transit', { location: 'Regional depot' }, 9),
  event('1', 'product_purchased', { orderId: 'W1', itemDescription: "Women's bike", orderDate: '06062020' }, 6),
  event('2', 'dispatch_delayed', { reason: 'no part', days: 8 }, 8),
  event('2', 'dispatch_delayed', { reason: 'no part', days: 8 }, 8),
];

it('the built core projects, presents and renders in plain Node', async () => {
  for (const name of ['window', 'document', 'HTMLElement', 'customElements'])
    assert.equal(name in globalThis, false, `${name} is there`);
  const core = await imported('journey-widgets/core');
  const parsed = core.parseLibrary(library);
  assert.deepEqual(parsed.diagnostics, []);
  const [delivery] = parsed.library.sessionTypes;
  const { values, eventCount } = core.projectSession(events, delivery);
  assert.deepEqual([eventCount, values.location.value, values.delays.value], [3, 'Regional depot', 1]);
  const projector = new core.SessionProjector(delivery);
  for (const one of events) projector.add(one);
  assert.equal(projector.at('1').values.delays.value, 0);
  const input = { library: parsed.library, capabilities: ['delivery.view'], locale: 'en' };
  const card = core.presentSession({ ...input, session, events });
  assert.deepEqual(
    [card.title, card.status, card.attributes.find(({ name }: { name: string }) => name === 'orderDate').text],
    ["Women's bike for Unknown", { label: 'Delayed', tone: 'warning' }, 'June 6, 2020'],
  );
  const row = core.presentEvent({ ...input, event: events[2] });
  assert.deepEqual([row.title, row.tone, row.body], ['Delayed by 8 days', 'danger', 'No part']);
  assert.equal(core.renderText("{{ n | plural: one: 'day', other: 'days' }}", { n: 2 }), 'days');
  assert.equal(core.testCondition({ path: 'n', op: 'gt', value: '1' }, { n: '2' }), true);
  assert.deepEqual(core.lintLibrary(library), []);
});

it('what writes libraries stands in an entry of its own and shares the core’s registries', async () => {
  const core = await imported('journey-widgets/core');
  const authoring = await imported('journey-widgets/authoring');
  core.defineFormat('test_mark', (value: unknown) => `${String(value)}!`);
  assert.ok(authoring.formatNames().includes('test_mark'));
  assert.ok(authoring.operatorNames().includes('uniqueList'));
  assert.deepEqual(core.lintLibrary(authoring.inferLibrary(events), events), []);
  assert.equal(authoring.fromGenesysEventTypes([{ name: 'lost' }]).library.eventTypes[0].name, 'lost');
});

it('core exports what is promised, and little else', async () => {
  const promised = [
    ...['parseLibrary', 'lintLibrary', 'renderText', 'pathsOf', 'testCondition', 'projectSession', 'SessionProjector'],
    ...['presentSession', 'presentEvent', 'defineOperator', 'defineFormat', 'defineLocale'],
  ];
  const forWidgets = ['attributeHistory', 'compareEvents', 'orderSessions', 'sessionAt', 'sessionTypeOf'];
  assert.deepEqual(Object.keys(await imported('journey-widgets/core')).sort(), [...promised, ...forWidgets].sort());
});
