import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { scenarios } from '../../src/mock/scenarios.js';
import { command } from './command.js';

const { library, events } = scenarios['bike-delivery'];
let folder: string;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'journey-widgets-'));
  const files = {
    'library.json': JSON.stringify(library, null, 2),
    'events.json': JSON.stringify(events),
    'wrong.json': '{\n  "sessionTypes": [\n    { "name": "delivery", "prioritty": 1 }\n  ]\n}',
    'guarded.json': JSON.stringify({
      sessionTypes: [
        { name: 'delivery', requires: 'delivery.view', attributes: [{ name: 'orderId', requires: 'order.view' }] },
      ],
      eventTypes: [{ name: 'in_transit', requires: 'transit.view' }],
    }),
    'torn.json': '{ "sessionTypes": [',
    'odd-events.json': JSON.stringify([...events, { eventName: 'two words' }]),
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
});

after(() => rm(folder, { recursive: true }));

const file = (name: string) => join(folder, name);

describe('journey-widgets lint', () => {
  it('finds nothing in a library that fits its events, and ends with 0', async () => {
    const { code, out } = await command(['lint', file('library.json'), '--events', file('events.json')]);
    assert.deepEqual([code, out], [0, '0 errors, 0 warnings']);
  });

  it('names a mistake by file, line, column and pointer, with what would be right, and ends with 1', async () => {
    const { code, out } = await command(['lint', file('wrong.json')]);
    assert.equal(code, 1);
    assert.match(out, /wrong\.json:3:27 error \/sessionTypes\/0\/prioritty .*"priority"/);
    assert.match(out, /^1 errors, /m);
  });

  it('gives the same as JSON', async () => {
    const { code, out } = await command(['lint', file('wrong.json'), '--json']);
    const [problem] = JSON.parse(out);
    assert.deepEqual(
      [code, problem.severity, problem.pointer, problem.line],
      [1, 'error', '/sessionTypes/0/prioritty', 3],
    );
  });

  it('says where a file stops being JSON', async () => {
    const { code, out } = await command(['lint', file('torn.json')]);
    assert.equal(code, 1);
    assert.match(out, /torn\.json:1:19 error .*never closed/);
  });

  it('says which sample is no event', async () => {
    const { code, out } = await command(['lint', file('library.json'), '--events', file('odd-events.json')]);
    assert.equal(code, 1);
    assert.match(out, /odd-events\.json:1:\d+ error \/4/);
  });

  it('ends with 2 where there is no such file, or none is given', async () => {
    assert.equal((await command(['lint', file('none.json')])).code, 2);
    assert.equal((await command(['lint'])).code, 2);
    assert.match((await command(['lint', file('none.json')])).error, /^Cannot read /);
  });
});

describe('journey-widgets preview', () => {
  it('prints what an agent reads of the card and of every event', async () => {
    const { code, out, error } = await command(['preview', file('library.json'), '--events', file('events.json')]);
    assert.deepEqual([code, error], [0, '']);
    for (const line of [
      "Delivery: Women's bike for Gwen Brown [Delivered, success]",
      "  Location: Customer's address",
      '  4 events',
    ]) {
      assert.ok(out.split('\n').includes(line), `${line} is not in\n${out}`);
    }
    assert.match(out, /2020-06-08 08:30 {2}Dispatch delayed \[warning\]\n {4}A component is not in the warehouse/);
  });

  it('prints what can be read of a wrong library, and the mistakes beside it', async () => {
    const { code, out, error } = await command(['preview', file('wrong.json'), '--events', file('events.json')]);
    assert.equal(code, 1);
    assert.match(out, /^Delivery/);
    assert.match(error, /wrong\.json:3:27 error/);
  });

  it('grants every capability that the library requires, unless it is told which', async () => {
    const args = ['preview', file('guarded.json'), '--events', file('events.json')];
    const { out } = await command(args);
    assert.match(out, /^ {2}Order id: /m);
    assert.match(out, / {2}In transit$/m);
    const { out: some } = await command([...args, '--capabilities', 'delivery.view,transit.view']);
    assert.match(some, / {2}In transit$/m);
    assert.doesNotMatch(some, /Order id/);
    assert.doesNotMatch((await command([...args, '--capabilities', ''])).out, /In transit/);
  });

  it('asks for events, and for a moment that is one', async () => {
    assert.equal((await command(['preview', file('library.json')])).code, 2);
    const now = ['preview', file('library.json'), '--events', file('events.json'), '--now', 'soon'];
    assert.match((await command(now)).error, /^--now soon /);
  });
});
