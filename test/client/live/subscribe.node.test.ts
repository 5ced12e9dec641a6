import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { json, LiveBackend } from '../live-backend.js';
import { listen } from '../listen.js';

const sorted = (ids: readonly string[]) => [...ids].sort();

describe('subscribing to a customer', { timeout: 20_000 }, () => {
  let backend: LiveBackend;
  let told: ReturnType<typeof listen>;
  beforeEach(async () => (backend = await new LiveBackend().start()));
  afterEach(async () => {
    told?.end();
    await backend.stop();
  });

  it('is live once the stream is open, and tells each event and session', async () => {
    told = listen({ baseUrl: backend.baseUrl, token: 'secret' });
    await told.until(() => told.states.includes('live') && backend.streams.size > 0);
    backend.receive('e1');
    backend.receive('e2');
    await told.until(() => told.events.length === 2);
    assert.deepEqual(told.events, ['e1', 'e2']);
    assert.ok(told.sessions.includes('s1:2'));
    assert.deepEqual(told.states, ['connecting', 'live']);
    assert.ok(
      backend.requests.every(
        ({ path, headers }) => !path.includes('secret') && headers.authorization === 'Bearer secret',
      ),
    );
  });

  it('does not tell again what was there before it began', async () => {
    for (const id of ['old1', 'old2', 'old3']) backend.receive(id);
    backend.resumes = false;
    told = listen({ baseUrl: backend.baseUrl });
    await told.until(() => told.states.includes('live'));
    backend.drop();
    backend.tells = false;
    backend.receive('late', 's1', 999);
    await told.until(() => told.events.length > 0);
    assert.deepEqual(told.events, ['late']);
  });

  for (const namesLast of [false, true]) {
    it(`tells what was missed where sessions have no count${namesLast ? ', but a last event' : ''}`, async () => {
      Object.assign(backend, { counts: false, namesLast, resumes: false });
      for (const id of ['old1', 'old2', 'old3']) backend.receive(id);
      told = listen({ baseUrl: backend.baseUrl });
      await told.until(() => told.states.includes('live') && backend.streams.size > 0);
      backend.tells = false;
      backend.receive('missed1');
      backend.receive('missed2', 's1', 90);
      backend.receive('missed3', 'new');
      backend.drop();
      await told.until(() => told.events.length >= 3);
      backend.receive('missed4');
      backend.drop();
      await told.until(() => told.events.length >= 4);
      assert.deepEqual(sorted(told.events), ['missed1', 'missed2', 'missed3', 'missed4']);
    });
  }

  it('goes on where a session is listed whose events are gone', async () => {
    backend.receive('e1', 'gone');
    backend.receive('e2');
    backend.intercept = ({ url }, response) => {
      if (!url?.includes('/gone/')) return;
      json(response, {}, 404);
      return true;
    };
    told = listen({ baseUrl: backend.baseUrl });
    await told.until(() => told.states.includes('live') && backend.streams.size > 0);
    backend.tells = false;
    backend.receive('e3', 'gone');
    backend.receive('e4');
    backend.drop();
    await told.until(() => told.events.includes('e4') && told.states.at(-1) === 'live');
    assert.deepEqual(told.events, ['e4']);
    assert.ok(!told.states.includes('polling'));
  });

  for (const [what, resumes] of [
    ['resumes', true],
    ['forgets', false],
  ] as const) {
    it(`tells 1,000 events once each over a stream that breaks every 3 and ${what}`, async () => {
      backend.resumes = resumes;
      told = listen({ baseUrl: backend.baseUrl });
      await told.until(() => told.states.includes('live'));
      const ids = Array.from({ length: 1000 }, (_, index) => `e${index}`);
      for (const [index, id] of ids.entries()) {
        backend.receive(id, `s${index % 7}`, index % 5);
        if (index % 3 === 2) {
          backend.drop();
          const connections = backend.requests.length;
          if (index % 30 === 29)
            await told.until(
              () => (backend.requests.length > connections && backend.streams.size > 0) || told.events.length > index,
            );
        }
      }
      await told.until(() => told.events.length >= 1000);
      assert.equal(told.events.length, 1000);
      assert.deepEqual(sorted(told.events), sorted(ids));
    });
  }

  it('resumes where the broken stream ended', async () => {
    told = listen({ baseUrl: backend.baseUrl });
    await told.until(() => told.states.includes('live') && backend.streams.size > 0);
    backend.receive('e1');
    backend.receive('e2');
    await told.until(() => told.events.length === 2);
    backend.drop();
    await told.until(() => told.states.filter((state) => state === 'live').length === 2);
    const streams = backend.requests.filter(({ path }) => path.endsWith('/stream'));
    assert.deepEqual(
      streams.map(({ headers }) => headers['last-event-id']),
      [undefined, '2'],
    );
  });

  it('follows several identifiers of a person at once and is only as live as the worst', async () => {
    let refused = true;
    backend.intercept = ({ url }, response) => {
      if (!refused || !url?.includes('/contacts/two/journey/stream')) return;
      json(response, {}, 503);
      return true;
    };
    told = listen({ baseUrl: backend.baseUrl }, [{ contactId: 'one' }, { contactId: 'two' }]);
    await told.until(() => told.states.includes('offline') && backend.streams.size === 1);
    backend.receive('e1');
    await told.until(() => told.events.length === 1);
    assert.ok(!told.states.includes('live'));
    refused = false;
    await told.until(() => told.states.at(-1) === 'live');
    backend.receive('e2');
    await told.until(() => told.events.includes('e2'));
    assert.deepEqual(told.events, ['e1', 'e2']);
  });

  it('tells events that come twice and shuffled once each', async () => {
    told = listen({ baseUrl: backend.baseUrl });
    await told.until(() => told.states.includes('live') && backend.streams.size > 0);
    backend.tells = false;
    for (let index = 0; index < 50; index++) backend.receive(`e${index}`);
    const shuffled = [...backend.events, ...backend.events].sort((one, other) => one.id.localeCompare(other.id));
    for (const stream of backend.streams) for (const event of shuffled) backend.write(stream, event);
    await told.until(() => told.events.length >= 50);
    backend.tells = true;
    backend.receive('last');
    await told.until(() => told.events.includes('last'));
    assert.equal(told.events.length, 51);
  });

  for (const status of [404, 405, 501]) {
    it(`polls where the stream answers ${status}`, async () => {
      backend.intercept = ({ url }, response) => {
        if (!url?.endsWith('/stream')) return;
        json(response, {}, status);
        return true;
      };
      told = listen({ baseUrl: backend.baseUrl });
      await told.until(() => told.states.includes('polling'));
      backend.receive('e1');
      await told.until(() => told.events.length === 1);
      assert.deepEqual(told.states, ['connecting', 'polling']);
    });
  }

  it('polls where a page of HTML stands in for the stream', async () => {
    backend.intercept = ({ url }, response) => {
      if (!url?.endsWith('/stream')) return;
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end('<html>');
      return true;
    };
    told = listen({ baseUrl: backend.baseUrl });
    await told.until(() => told.states.includes('polling'));
  });

  it('asks for a new token when the old one expires mid-stream', async () => {
    let valid = 'first';
    const asked: boolean[] = [];
    backend.intercept = ({ headers }, response) => {
      if (headers.authorization === `Bearer ${valid}`) return;
      json(response, {}, 401);
      return true;
    };
    const token = ({ refused }: { refused: boolean }) => (
      asked.push(refused),
      refused ? 'second' : asked.includes(true) ? 'second' : 'first'
    );
    told = listen({ baseUrl: backend.baseUrl, token });
    await told.until(() => told.states.includes('live') && backend.streams.size > 0);
    valid = 'second';
    backend.tells = false;
    backend.receive('e1');
    backend.drop();
    await told.until(() => told.events.length === 1);
    assert.equal(asked.filter(Boolean).length >= 1, true);
    assert.doesNotMatch(told.errors.map(String).join(), /first|second/);
  });

  it('counts a silent connection as dead and opens another', async () => {
    told = listen({ baseUrl: backend.baseUrl, live: { heartbeatTimeout: 30 } });
    await told.until(() => told.states.filter((state) => state === 'live').length > 1);
    assert.equal(told.errors[0]?.kind, 'timeout');
  });

  it('is offline while the backend is down, and tells afterwards what was missed', async () => {
    told = listen({ baseUrl: backend.baseUrl });
    await told.until(() => told.states.includes('live') && backend.streams.size > 0);
    let down = true;
    backend.intercept = (request) => {
      if (down) request.socket.destroy();
      return down;
    };
    backend.tells = false;
    backend.receive('e1');
    backend.drop();
    await told.until(() => told.states.includes('offline'));
    down = false;
    await told.until(() => told.events.length === 1 && told.states.at(-1) === 'live');
  });

  it('rests while the page is hidden and catches up when it is shown', async () => {
    const page = Object.assign(new EventTarget(), { hidden: false });
    const turn = (hidden: boolean) => {
      page.hidden = hidden;
      page.dispatchEvent(new Event('visibilitychange'));
    };
    told = listen({ baseUrl: backend.baseUrl, live: { visibility: page } });
    await told.until(() => told.states.includes('live') && backend.streams.size > 0);
    turn(true);
    await told.until(() => told.states.at(-1) === 'paused');
    const asked = backend.requests.length;
    backend.tells = false;
    backend.receive('e1');
    assert.equal(backend.requests.length, asked);
    turn(false);
    await told.until(() => told.events.length === 1 && told.states.at(-1) === 'live');
  });

  it('ends with its signal: the stream is closed and nothing more is told', async () => {
    told = listen({ baseUrl: backend.baseUrl });
    await told.until(() => told.states.includes('live') && backend.streams.size > 0);
    const closed = Promise.all([...backend.streams].map((stream) => new Promise((done) => stream.on('close', done))));
    told.end();
    await closed;
    const { length } = backend.requests;
    backend.receive('e1');
    await new Promise((done) => setImmediate(done));
    assert.deepEqual([told.events.length, backend.requests.length], [0, length]);
  });

  it('leaves out a malformed message, says where, and goes on', async () => {
    const pointers: string[] = [];
    told = listen({ baseUrl: backend.baseUrl, onWarning: ({ pointer }) => pointers.push(pointer) });
    await told.until(() => told.states.includes('live') && backend.streams.size > 0);
    for (const stream of backend.streams)
      stream.write('event: event\ndata: {"id":7}\n\nevent: event\ndata: <html>\n\nevent: news\ndata: x\n\n');
    backend.receive('e1');
    await told.until(() => told.events.length === 1);
    assert.deepEqual(pointers, ['/id', '']);
  });
});
