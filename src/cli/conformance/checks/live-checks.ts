import { eventSchema } from '../../../contract/event-schema.js';
import { sessionSchema } from '../../../contract/session-schema.js';
import type { BackendUnderTest } from '../backend-under-test.js';
import type { Check } from '../check.js';
import { expect } from '../expect.js';
import { LiveStream } from '../live-stream.js';
import { SkipCheck } from '../skip-check.js';
import { day, newStory, type StoryEvent } from '../story.js';
import { checksOf } from './checks-of.js';

const streamPath = ({ customerId, customerIdType }: StoryEvent) =>
  `/journey/customers/${encodeURIComponent(customerIdType)}/${encodeURIComponent(customerId)}/stream`;

/** Opens the stream of a path, hands it over, and closes it whatever happens. */
async function listen(
  backend: BackendUnderTest,
  path: string,
  use: (stream: LiveStream) => Promise<void>,
  lastEventId?: string,
) {
  const headers = {
    accept: 'text/event-stream',
    ...(lastEventId === undefined ? {} : { 'last-event-id': lastEventId }),
  };
  const end = new AbortController();
  const answer = await backend.open(path, { headers, signal: end.signal });
  try {
    expect.that(answer.status === 200, `GET ${path} answered ${answer.status} instead of 200`);
    const type = answer.headers.get('content-type') ?? 'none';
    expect.that(type.startsWith('text/event-stream'), `content-type is ${type}`);
    const stream = new LiveStream(answer.body as ReadableStream<Uint8Array>, backend.options.patience ?? 5000);
    await use(stream).finally(() => stream.close());
  } finally {
    end.abort();
  }
}

const parse = (data: string) => JSON.parse(data) as { id: string; eventCount?: number };

/** A check that hears what a customer's stream says of events that are sent meanwhile. */
const live =
  (use: (stream: LiveStream, story: StoryEvent, backend: BackendUnderTest) => Promise<void>): Check['run'] =>
  (backend) => {
    const story = newStory(backend);
    return listen(backend, streamPath(story), (stream) => use(stream, story, backend));
  };

/** The live stream of a customer. */
export const liveChecks = checksOf('live', 'live stream', {
  opens: ['a stream is text/event-stream', live(async () => undefined)],
  event: [
    'an event that arrives is told as `event`, in the shape of the contract',
    live(async (stream, story, backend) => {
      const { id } = await backend.accept(story);
      const [told] = (await stream.until(({ event }) => event === 'event')).slice(-1);
      const { success, data } = eventSchema.safeParse(parse(told?.data ?? ''));
      expect.that(success, 'the event is malformed');
      expect.same(data?.id, id, 'the id of the event');
    }),
    'ingest',
  ],
  session: [
    'the session it changed is told as `session`, in the shape of the contract',
    live(async (stream, story, backend) => {
      const { session } = await backend.accept(story);
      const [told] = (await stream.until(({ event }) => event === 'session')).slice(-1);
      const { success, data } = sessionSchema.safeParse(parse(told?.data ?? ''));
      expect.that(success, 'the session is malformed');
      expect.same([data?.id, data?.eventCount], [session.id, 1], 'id and eventCount');
    }),
    'ingest',
  ],
  ids: [
    'every message carries an id of its own',
    live(async (stream, story, backend) => {
      for (let count = 0; count < 3; count++) await backend.accept(story);
      const ids = [];
      for (let count = 0; count < 3; count++) ids.push((await stream.next()).id);
      expect.that(ids.every(Boolean) && new Set(ids).size === ids.length, `the ids are ${ids.join(', ')}`);
    }),
    'ingest',
  ],
  'late-event': [
    'rule 6: a late event is told too',
    live(async (stream, story, backend) => {
      await backend.accept({ ...story, createdDate: day(9) });
      const { id } = await backend.accept({ ...story, createdDate: day(1) });
      await stream.until(({ event, data }) => event === 'event' && parse(data).id === id);
    }),
    'ingest',
  ],
  repeated: [
    'rule 6: a repeated event is not told again',
    live(async (stream, story, backend) => {
      const id = backend.id('event');
      for (const each of [id, id, backend.id('end')]) await backend.accept({ ...story, id: each });
      const told: string[] = [];
      while (told.length < 2) {
        const { event, data } = await stream.next();
        if (event === 'event') told.push(parse(data).id);
      }
      expect.that(told[0] !== told[1], 'it was told twice');
    }),
    'ingest',
  ],
  'own-customer': [
    "another customer's events are not told",
    live(async (stream, story, backend) => {
      const foreign = await backend.accept(newStory(backend));
      const own = await backend.accept(story);
      const messages = await stream.until(({ event, data }) => event === 'event' && parse(data).id === own.id);
      expect.that(!messages.some(({ data }) => data.includes(foreign.id)), "another customer's event was told");
    }),
    'ingest',
  ],
  resume: [
    'Last-Event-ID resumes: what was missed is told, what was heard is not',
    async (backend) => {
      const story = newStory(backend);
      const heard = backend.id('heard');
      const missed = backend.id('missed');
      let last: string | undefined;
      await listen(backend, streamPath(story), async (stream) => {
        await backend.accept({ ...story, id: heard });
        last = (await stream.until(({ event }) => event === 'event')).at(-1)?.id;
      });
      await backend.accept({ ...story, id: missed });
      const check = async (stream: LiveStream) => {
        const messages = await stream.until(({ event, data }) => event === 'event' && parse(data).id === missed);
        const events = messages.filter(({ event }) => event === 'event').map(({ data }) => parse(data).id);
        expect.same(events, [missed], 'the events told');
      };
      await listen(backend, streamPath(story), check, last ?? '');
    },
    'ingest',
  ],
  heartbeat: [
    'a silent stream comments at least every 15 s',
    live(async (stream, _story, backend) => {
      const { heartbeat = 15_000 } = backend.options;
      // what a stream says when it opens is no heartbeat
      await stream.read(heartbeat / 15);
      stream.comments = 0;
      const until = performance.now() + heartbeat;
      while (stream.comments === 0 && performance.now() < until) await stream.read(until - performance.now());
      expect.that(stream.comments > 0, `no comment came within ${heartbeat} ms`);
    }),
  ],
  token: [
    'a stream without the token is 401, also with the token in the address',
    async (backend) => {
      const { token } = backend.options;
      if (token === undefined) throw new SkipCheck('no token asked for');
      const path = streamPath(newStory(backend));
      for (const query of ['', `?access_token=${encodeURIComponent(token)}`]) {
        const answer = await backend.call(path + query, { headers: { authorization: '' } });
        expect.status(answer, 401);
      }
    },
  ],
});
