import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import { type Level, levels } from '../../src/cli/conformance/level.js';
import { checks, runConformance, type Result } from '../../src/cli/conformance/run-conformance.js';
import { serveHandlers } from '../../src/cli/http-server.js';
import { createMockBackend } from '../../src/mock/index.js';
import { alteredFetch } from '../mock/broken-backends/altered-fetch.js';
import { brokenBackends } from '../mock/broken-backends/broken-backends.js';
import { command } from './command.js';

const baseUrl = 'http://backend.example';
const quick = { patience: 400, heartbeat: 400, run: 'test' };
const mock = (token?: string) => createMockBackend({ scenario: 'bike-delivery', heartbeat: 100, token });

async function resultsOf(fetch: typeof globalThis.fetch, options: object = {}): Promise<Result[]> {
  const results: Result[] = [];
  for await (const result of runConformance({ baseUrl, fetch, levels, ...quick, ...options })) results.push(result);
  return results;
}

const idsOf = (results: Result[], outcome: Result['outcome']) =>
  results.filter((result) => result.outcome === outcome).map(({ id, reason }) => `${id}: ${reason}`);

describe('conformance suite', () => {
  it('has sixty checks or more, each with an id of its own and a rule that it cites', () => {
    assert.ok(checks.length >= 60, `${checks.length} checks`);
    assert.equal(new Set(checks.map(({ id }) => id)).size, checks.length);
    for (const { id, rule, title } of checks) assert.ok(rule && title, id);
  });

  it('passes on the mock backend in process, with a token and a contact, and skips nothing', async () => {
    const results = await resultsOf(mock('secret').fetch, { token: 'secret', contactId: 'contact-gwen-brown' });
    assert.deepEqual([idsOf(results, 'failed'), idsOf(results, 'skipped')], [[], []]);
    assert.equal(results.length, checks.length);
  });

  it('reads a backend that takes no events, by the customer that is named', async () => {
    const options = { levels: ['read'], customerId: 'gwen.brown@example.com', customerIdType: 'email' };
    const results = await resultsOf(mock().fetch, options);
    assert.deepEqual(idsOf(results, 'failed'), []);
    const skipped = results.filter(({ outcome }) => outcome === 'skipped').map(({ id }) => id);
    assert.deepEqual(skipped, [
      'read-sessions-contact',
      'read-token-missing',
      'read-token-wrong',
      'read-token-in-address',
    ]);
  });

  it('reads a backend that takes events though it does not claim to, with nobody named', async () => {
    const results = await resultsOf(mock().fetch, { levels: ['read'] });
    assert.deepEqual(idsOf(results, 'failed'), []);
    assert.equal(results.filter(({ outcome }) => outcome === 'skipped').length, 4);
  });

  it('asks for the form of lists where it knows nobody and may not send', async () => {
    const readOnly: typeof fetch = async (input, init) =>
      init?.method === 'POST' ? Response.json({}, { status: 405 }) : mock().fetch(input, init);
    const results = await resultsOf(readOnly, { levels: ['read'] });
    assert.deepEqual(idsOf(results, 'failed'), []);
    const passed = results.filter(({ outcome }) => outcome === 'passed').map(({ id }) => id);
    for (const id of ['list', 'page-size-0', 'page-size-201', 'page-size-word', 'include-merged', 'bad-cursor'])
      assert.ok(passed.includes(`read-sessions-${id}`), id);
  });

  for (const { fault, seenBy, alteration } of brokenBackends) {
    it(`fails on a backend that ${fault}`, async () => {
      const { level } = checks.find(({ id }) => id === seenBy) as { level: Level };
      const claimed = [...new Set<Level>([level, 'ingest'])];
      const results = await resultsOf(alteredFetch(mock().fetch, alteration()), { levels: claimed });
      const failed = results.filter(({ outcome }) => outcome === 'failed').map(({ id }) => id);
      assert.ok(failed.includes(seenBy), `${seenBy} is not among the failed: ${failed.join(', ') || 'none'}`);
    });
  }
});

describe('journey-widgets conformance', () => {
  it('prints a line a rule and ends with 0 where all is well, every level over HTTP', async () => {
    const { address, close } = await serveHandlers(mock('secret').handlers, 0);
    const someone = ['--token', 'secret', '--contact-id', 'contact-gwen-brown'];
    const { code, out } = await command(['conformance', address, ...someone]);
    await close();
    assert.equal(code, 0, out);
    assert.match(out, /^pass {2}ingest {3}rule 6: a late event takes its place in time$/m);
    assert.match(out, new RegExp(`\\n${checks.length} passed, 0 failed, 0 skipped$`));
    assert.equal(out.split('\n').length - 1, checks.length);
  });

  it('ends with 1 and the reason where a rule fails, also as JSON', async () => {
    const faults = [{ kind: 'status', status: 500, on: '/journey/sessions/' }] as const;
    const { address, close } = await serveHandlers(createMockBackend({ faults }).handlers, 0);
    const lines = await command(['conformance', address, '--level', 'read', '--customer-id', 'x']);
    const json = await command(['conformance', address, '--level', 'read', '--customer-id', 'x', '--json']);
    await close();
    assert.deepEqual([lines.code, json.code], [1, 1]);
    assert.match(lines.out, /^FAIL {2}read .*unknown session is 404 - GET .* answered 500 instead of 404$/m);
    const { failed, results } = JSON.parse(json.out);
    assert.equal(results.filter(({ outcome }: Result) => outcome === 'failed').length, failed);
  });

  it('ends with 1 on a backend whose lists are none, nobody named, and says that hardly anything could be tested', async () => {
    const server = createServer((request, response) => {
      const isOne = /\/sessions\/[^/]+(\/events)?$/.test(request.url ?? '');
      response.writeHead(isOne ? 404 : 200, { 'content-type': 'application/json' }).end('{"items":"…"}');
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const { code, out } = await command(['conformance', `http://127.0.0.1:${port}`, '--level', 'read']);
    server.close();
    assert.equal(code, 1, out);
    assert.match(out, /^FAIL {2}read .*: answers a list of sessions/m);
    assert.match(out, /^FAIL {2}read .*: an error answers/m);
    assert.match(out, /^read could hardly be tested/m);
  });

  it('ends with 2 and what to give where it is called wrongly', async () => {
    for (const args of [
      [],
      ['nonsense'],
      ['conformance'],
      ['conformance', 'x'],
      ['conformance', baseUrl, '--level', 'all'],
      ['serve', '--port', '99999'],
      ['serve', '--scenario', 'none'],
      ['serve', '--no'],
    ]) {
      const { code, error } = await command(args);
      assert.equal(code, 2, args.join(' '));
      assert.match(error, /journey-widgets serve/);
    }
  });
});
