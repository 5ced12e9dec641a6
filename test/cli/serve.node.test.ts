import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { serveHandlers } from '../../src/cli/http-server.js';
import { run } from '../../src/cli/run.js';
import { createMockBackend, scenarios } from '../../src/mock/index.js';
import { command } from './command.js';

/** Starts a server, hands over the address that it prints, and ends it. */
async function serving(
  args: readonly string[],
  use: (address: string, sessions: string) => Promise<void>,
): Promise<void> {
  const end = new AbortController();
  const printed: string[] = [];
  let told = () => {};
  const twoLines = new Promise<void>((resolve) => (told = resolve));
  const done = run(['serve', '--port', '0', ...args], {
    out: (line) => printed.push(line) === 2 && told(),
    error: (line) => assert.fail(line),
    signal: end.signal,
    now: () => Date.parse('2026-01-10T12:00:00Z'),
  });
  await Promise.race([twoLines, done]);
  try {
    await use(/http:\S+$/.exec(printed[0] ?? '')?.[0] ?? '', printed[1] ?? '');
  } finally {
    end.abort();
    assert.equal(await done, 0);
  }
}

describe('journey-widgets serve', () => {
  it('serves the bike delivery at the address it prints, as if it had ended an hour ago', () =>
    serving([], async (address, sessions) => {
      assert.match(address, /^http:\/\/127\.0\.0\.1:\d+$/);
      const [session] = (await (await fetch(sessions)).json()).entities;
      assert.equal(session.externalId, 'WMBK06201234');
      assert.equal(session.lastEvent.createdDate, '2026-01-10T11:00:00.000Z');
    }));

  it('lets pages of any origin ask, with a token and a resume header', () =>
    serving([], async (address, sessions) => {
      const { status, headers } = await fetch(sessions, {
        method: 'OPTIONS',
        headers: { origin: 'https://desktop.example' },
      });
      assert.deepEqual([status, headers.get('access-control-allow-origin')], [204, '*']);
      assert.match(headers.get('access-control-allow-headers') ?? '', /authorization.*last-event-id/);
      assert.equal((await fetch(`${address}/elsewhere`)).headers.get('access-control-allow-origin'), '*');
    }));

  it('asks for the token it was given', () =>
    serving(['--token', 'secret'], async (_address, sessions) => {
      assert.equal((await fetch(sessions)).status, 401);
      assert.equal((await fetch(sessions, { headers: { authorization: 'Bearer secret' } })).status, 200);
    }));

  it('streams what arrives, and stops listening when the reader leaves', async () => {
    const { handlers, backend } = createMockBackend();
    const listen = backend.onChange.bind(backend);
    const stopped = new Promise<void>((resolve) => {
      backend.onChange = (listener) => {
        const stop = listen(listener);
        return () => {
          stop();
          resolve();
        };
      };
    });
    const { address, close } = await serveHandlers(handlers, 0);
    const leave = new AbortController();
    const answer = await fetch(`${address}/api/v2/journey/customers/email/gwen/stream`, { signal: leave.signal });
    const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
    const read = async () => new TextDecoder().decode((await reader.read()).value);
    assert.equal(await read(), ': connected\n\n');
    backend.receive({
      eventName: 'a',
      sessionType: 't',
      sessionExternalId: 's',
      customerId: 'gwen',
      customerIdType: 'email',
    });
    assert.match(await read(), /^event: session\nid: 1\n/);
    leave.abort();
    await stopped;
    await close();
  });

  it('ends the connection where the script says that it drops', async () => {
    const { handlers } = createMockBackend({ faults: [{ kind: 'dropped' }] });
    const { address, close } = await serveHandlers(handlers, 0);
    await assert.rejects(fetch(`${address}/api/v2/journey/sessions/x`), TypeError);
    await close();
  });

  it('serves every scenario, and one of a file', async () => {
    for (const name of Object.keys(scenarios)) {
      await serving(['--scenario', name], async (_address, sessions) => {
        assert.ok((await (await fetch(sessions)).json()).entities.length > 0, name);
      });
    }
    const folder = await mkdtemp(join(tmpdir(), 'journey-widgets-'));
    const file = join(folder, 'story.json');
    await writeFile(file, JSON.stringify({ title: 'Mine', events: scenarios['bike-delivery'].events }));
    await serving(['--scenario', file], async (_address, sessions) => {
      assert.equal((await (await fetch(sessions)).json()).entities[0].eventCount, 4);
    });
    await writeFile(file, '{}');
    assert.match((await command(['serve', '--scenario', file])).error, /has no "events"/);
    await rm(folder, { recursive: true });
  });

  it('says so where the port is taken', async () => {
    const { address, close } = await serveHandlers([], 0);
    const { code, error } = await command(['serve', '--port', new URL(address).port]);
    await close();
    assert.equal(code, 2);
    assert.match(error, /EADDRINUSE/);
  });
});
