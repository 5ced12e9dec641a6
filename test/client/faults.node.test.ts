import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import { createJourneyClient, type JourneyClientOptions } from '../../src/client/create-journey-client.js';
import type { JourneyClient } from '../../src/client/journey-client.js';
import { isJourneyError, type JourneyError, type JourneyErrorKind } from '../../src/client/journey-error.js';
import { gather, session, wireEvent } from './backend.js';
import { json } from './live-backend.js';

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

const secret = 'tok3n-s3cret';
const customer = { customerId: 'gwen.brown@example.com', customerIdType: 'email' };
const good: Answer = (response) => json(response, { entities: [session('a')] });
const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (response) =>
    json(response, { message: `no ${customer.customerId}`, code: 'some.code', contextId: 'c-1' }, code, headers);
const text =
  (body: string, type = 'application/json'): Answer =>
  (response) => {
    response.writeHead(200, { 'content-type': type });
    response.end(body);
  };
const reset: Answer = (response) => {
  response.writeHead(200, { 'content-length': '1000' });
  response.write('{"entities":[');
  setImmediate(() => response.destroy());
};
const hang: Answer = (response) => response.write('{"entities":[');

/** Goes on until the client hangs up. */
const endless =
  (code: number): Answer =>
  (response) => {
    response.writeHead(code, { 'content-type': 'application/json' });
    const megabyte = Buffer.alloc(1_048_576, ' ');
    const more = () => {
      while (!response.destroyed && response.write(megabyte));
    };
    response.on('drain', more);
    more();
  };

interface Served {
  readonly client: JourneyClient;
  readonly requests: IncomingMessage[];
  /** What was sent, arrived or not. */
  readonly calls: unknown[];
  readonly waits: number[];
  readonly warnings: string[];
}

/** Serves the answers one a request (the last one ever after) to a client that does not really wait between attempts. */
async function serve(
  answers: readonly Answer[],
  use: (served: Served) => Promise<void>,
  options: Partial<JourneyClientOptions> = {},
) {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    // One connection a request: a closed one then shows an ended request.
    response.shouldKeepAlive = false;
    answers[Math.min(requests.push(request), answers.length) - 1]?.(response, request);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const calls: unknown[] = [];
  const waits: number[] = [];
  const warnings: string[] = [];
  const client = createJourneyClient({
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token: secret,
    random: () => 0,
    fetch: (...call) => (calls.push(call), fetch(...call)),
    sleep: (milliseconds) => (waits.push(milliseconds), Promise.resolve()),
    onWarning: (warning) => warnings.push(JSON.stringify(warning)),
    ...options,
  });
  try {
    await use({ client, requests, calls, waits, warnings });
    assert.doesNotMatch(warnings.join(), new RegExp(`${secret}|gwen`));
  } finally {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
}

async function failure(work: Promise<unknown>): Promise<JourneyError> {
  const error: unknown = await work.then(
    () => assert.fail('it succeeded'),
    (reason: unknown) => reason,
  );
  assert.ok(isJourneyError(error), `not a JourneyError: ${String(error)}`);
  assert.doesNotMatch(
    `${error.message} ${error.stack} ${JSON.stringify(error)} ${String(error.cause)}`,
    new RegExp(`${secret}|gwen|127\\.0`),
  );
  return error;
}

describe('when the backend recovers, the sessions are shown', { timeout: 20_000 }, () => {
  const tomorrow = new Date(Date.now() + 86_400_000).toUTCString();
  const soon = new Date(Date.now() + 86_400_000 + 7000).toUTCString();
  const rows: [string, Answer[], number[], JourneyClientOptions['token']?][] = [
    ['a connection reset mid-body', [reset, good], [150]],
    ['500 twice', [status(500), status(500), good], [150, 300]],
    ['503', [status(503), good], [150]],
    ['408', [status(408), good], [150]],
    ['429 with Retry-After in seconds', [status(429, { 'retry-after': '2' }), good], [2000]],
    [
      '429 with Retry-After as a date of a backend whose clock is a day ahead',
      [status(429, { 'retry-after': soon, date: tomorrow }), good],
      [7000],
    ],
    ['429 with a Retry-After that is nonsense', [status(429, { 'retry-after': 'soon' }), good], [150]],
    ['401 with an old token', [status(401), good], [], ({ refused }) => (refused ? 'new' : secret)],
  ];
  for (const [what, answers, waits, token] of rows) {
    it(`after ${what}`, () =>
      serve(
        answers,
        async (served) => {
          assert.deepEqual(
            (await gather(served.client.sessions(customer))).map(({ id }) => id),
            ['a'],
          );
          assert.deepEqual(served.waits, waits);
          assert.equal(served.requests.length, answers.length);
        },
        token ? { token } : {},
      ));
  }
});

describe('when it does not, the error says what kind of failure it was', { timeout: 20_000 }, () => {
  const rows: [string, Answer, JourneyErrorKind, number][] = [
    ['every connection is reset mid-body', reset, 'network', 4],
    ['500 for ever', status(500), 'server', 4],
    ['401 with a fixed token', status(401), 'unauthorized', 1],
    ['403', status(403), 'forbidden', 1],
    ['404', status(404), 'not-found', 1],
    ['409', status(409), 'conflict', 1],
    ['400', status(400), 'invalid-request', 1],
    ['413', status(413), 'invalid-request', 1],
    ['429 with an hour to wait', status(429, { 'retry-after': '3600' }), 'rate-limited', 1],
    ['a redirect to another place', status(302, { location: 'http://127.0.0.1:1/' }), 'network', 4],
    ['HTML instead of JSON', text('<html>gwen</html>', 'text/html'), 'invalid-response', 1],
    ['truncated JSON', text('{"entities":[{"customerId":"gwen'), 'invalid-response', 1],
    ['a list without its envelope', text('[]'), 'invalid-response', 1],
    ['entities that are no list', text('{"entities":{}}'), 'invalid-response', 1],
    ['nothing', text(''), 'invalid-response', 1],
    ['JSON nested without end', text('['.repeat(200_000)), 'invalid-response', 1],
  ];
  for (const [what, answer, kind, requests] of rows) {
    it(what, () =>
      serve([answer], async (served) => {
        const error = await failure(gather(served.client.sessions(customer)));
        assert.equal(error.kind, kind);
        assert.equal(served.requests.length, requests);
      }),
    );
  }

  it('carries the status, the context id and how long to wait', () =>
    serve([status(429, { 'retry-after': '3600' })], async ({ client }) => {
      const { status, contextId, retryAfter, retryable, message } = await failure(gather(client.sessions(customer)));
      assert.deepEqual([status, contextId, retryAfter, retryable], [429, 'c-1', 3_600_000, true]);
      assert.equal(message, 'Reading sessions was answered 429 (some.code).');
    }));

  it('no backend at all', async () => {
    const client = createJourneyClient({
      baseUrl: 'http://127.0.0.1:1',
      token: secret,
      sleep: () => Promise.resolve(),
    });
    assert.equal((await failure(gather(client.sessions(customer)))).kind, 'network');
  });

  it('a body that never ends', () =>
    serve([hang], async ({ client }) => assert.equal((await failure(client.session('s'))).kind, 'timeout'), {
      timeout: 30,
      retry: { limit: 0 },
    }));

  it('a token function that fails', () =>
    serve([good], async ({ client }) => assert.equal((await failure(client.session('s'))).kind, 'unauthorized'), {
      token: () => Promise.reject(new Error(secret)),
    }));

  it('a token that cannot stand in a header', () =>
    serve([good], async ({ client }) => assert.equal((await failure(client.session('s'))).kind, 'unauthorized'), {
      token: `${secret}\n`,
    }));
});

describe('an answer that never ends', { timeout: 20_000 }, () => {
  it('is hung up on, and is no answer', () =>
    serve([endless(200)], async ({ client, requests }) => {
      assert.equal((await failure(client.session('s'))).kind, 'invalid-response');
      assert.equal(requests.length, 1);
      await new Promise((done) => requests[0]?.socket.destroyed || requests[0]?.socket.once('close', done));
    }));

  it('still tells by its status that the backend may recover', () =>
    serve([endless(503), good], async ({ client }) => {
      assert.equal((await gather(client.sessions(customer))).length, 1);
    }));
});

describe('lists that misbehave', { timeout: 20_000 }, () => {
  const page =
    (ids: readonly string[], nextUri?: string): Answer =>
    (response) =>
      json(response, { entities: ids.map((id) => wireEvent(id)), nextUri });
  const ids = (from: number, count: number) => Array.from({ length: count }, (_, index) => `e${from + index}`);

  it('one malformed event in 200 is left out, the 199 are shown', () =>
    serve(
      [
        (response) =>
          json(response, {
            entities: ids(0, 200).map((id, index) =>
              index === 17 ? { id: customer.customerId, createdDate: 'x' } : wireEvent(id),
            ),
          }),
      ],
      async ({ client, warnings }) => {
        assert.equal((await gather(client.events('s'))).length, 199);
        assert.equal(warnings.length, 1);
        assert.match(warnings[0] ?? '', /"\/entities\/17\/createdDate"/);
      },
    ));

  it('a page that comes twice is shown once', () =>
    serve([page(ids(0, 3), '/x?after=1'), page(ids(0, 3), '/x?after=2'), page(ids(3, 2))], async ({ client }) =>
      assert.deepEqual(
        (await gather(client.events('s'))).map(({ id }) => id),
        ids(0, 5),
      ),
    ));

  it('a cursor that leads in a circle ends with an error, after everything was shown once', () =>
    serve(
      [page(['e0'], '/x?after=1'), page(['e1'], '/x?after=2'), page(['e0'], '/x?after=1')],
      async ({ client, requests }) => {
        const shown: string[] = [];
        const error = await failure(
          (async () => {
            for await (const { items } of client.events('s')) shown.push(...items.map(({ id }) => id));
          })(),
        );
        assert.equal(error.kind, 'invalid-response');
        assert.deepEqual(shown, ['e0', 'e1']);
        assert.equal(requests.length, 3);
      },
    ));

  it('ever new cursors without ever an event end with an error', () => {
    let count = 0;
    return serve(
      [(response) => json(response, { entities: [], nextUri: `/x?after=${++count}` })],
      async ({ client, requests }) => {
        assert.equal((await failure(gather(client.events('s')))).kind, 'invalid-response');
        assert.ok(requests.length <= 25);
      },
    );
  });

  it('50,000 events come page by page, none lost, none twice', () => {
    const total = 50_000;
    const events: Answer = (response, { url = '' }) => {
      const query = new URLSearchParams(url.split('?')[1]);
      const from = Number(query.get('after') ?? 0);
      const next = from + Number(query.get('pageSize'));
      return page(ids(from, Math.min(next, total) - from), next < total ? `/x?after=${next}` : undefined)(
        response,
        undefined as never,
      );
    };
    return serve([events], async ({ client, requests }) => {
      const found = await gather(client.events('s'));
      assert.deepEqual([found.length, new Set(found.map(({ id }) => id)).size, requests.length], [total, total, 250]);
    });
  });
});

describe('an abort ends what is under way', { timeout: 20_000 }, () => {
  const never = () => new Promise<never>(() => undefined);
  const cut =
    (work: (signal: AbortSignal, client: JourneyClient) => Promise<unknown>) =>
    async ({ client, requests, calls }: Served, at: (abort: () => void) => void) => {
      const controller = new AbortController();
      at(() => controller.abort(new Error(secret)));
      assert.equal((await failure(work(controller.signal, client))).kind, 'aborted');
      const asked = calls.length;
      await new Promise((done) => setImmediate(done));
      assert.equal(calls.length, asked);
      await Promise.all(
        requests.map(
          (request) => request.socket.destroyed || new Promise((done) => request.socket.once('close', done)),
        ),
      );
    };
  const read = cut((signal, client) => client.session('s', { signal }));
  const list = cut((signal, client) => gather(client.sessions([customer, { contactId: 'c' }], { signal })));

  it('before it begins: nothing is asked', () =>
    serve([good], async (served) => {
      await read(served, (abort) => abort());
      assert.equal(served.requests.length, 0);
    }));
  it('while the token is fetched', () => serve([good], (served) => read(served, setImmediate), { token: never }));
  it('before the headers', () => {
    let abort = () => {};
    return serve([() => abort()], (served) => read(served, (now) => (abort = now)));
  });
  it('in the middle of the body', () => {
    let abort = () => {};
    return serve([(response, request) => (hang(response, request), setImmediate(abort))], (served) =>
      read(served, (now) => (abort = now)),
    );
  });
  it('while waiting to try again', () =>
    serve([status(500)], (served) => read(served, (abort) => setTimeout(abort, 20)), { sleep: never }));
  it('between the pages of several lists', () => {
    let abort = () => {};
    const first: Answer = (response) => json(response, { entities: [session('a')], nextUri: '/x?after=1' });
    return serve([first, first, () => abort()], (served) => list(served, (now) => (abort = now)));
  });
  it('and so does leaving the loop', () =>
    serve(
      [(response) => json(response, { entities: [session('a')], nextUri: '/x?after=1' }), good],
      async ({ client, requests }) => {
        for await (const page of client.sessions(customer)) if (page.items.length) break;
        assert.equal(requests.length, 1);
      },
    ));
  it('and so does return() while a page is awaited', () => {
    let closed: Promise<unknown> | undefined;
    let asked = () => {};
    const arrived = new Promise<void>((done) => (asked = done));
    return serve(
      [(_, request) => ((closed = new Promise((done) => request.socket.once('close', done))), asked())],
      async ({ client }) => {
        const pages = client.sessions(customer)[Symbol.asyncIterator]();
        const first = failure(pages.next());
        await arrived;
        await pages.return?.();
        assert.equal((await first).kind, 'aborted');
        await closed;
      },
    );
  });
});
