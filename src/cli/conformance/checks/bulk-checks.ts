import type { BackendUnderTest } from '../backend-under-test.js';
import { expect } from '../expect.js';
import { newStory } from '../story.js';
import { checksOf } from './checks-of.js';

const send = (backend: BackendUnderTest, body: unknown) =>
  backend.call('/journey/customevents/bulk', { method: 'POST', body });

const sessionsOf = async (backend: BackendUnderTest, story: Parameters<BackendUnderTest['sessionsPath']>[0]) =>
  (await backend.list<{ eventCount: number }>(backend.sessionsPath(story))).entities;

/** Sending many custom events at once. */
export const bulkChecks = checksOf('ingest', 'send many custom events', {
  'bulk-all': [
    'takes a list and answers 202 with nothing unprocessed',
    async (backend) => {
      const story = newStory(backend);
      const answer = await send(backend, [story, story, story]);
      expect.status(answer, 202);
      expect.same((answer.body as { unprocessedEvents?: unknown })?.unprocessedEvents, [], 'unprocessedEvents');
      expect.same((await sessionsOf(backend, story))[0]?.eventCount, 3, 'eventCount');
    },
  ],
  'bulk-partial': [
    'takes the good ones and names the bad ones by requestIndex',
    async (backend) => {
      const story = newStory(backend);
      const answer = await send(backend, [story, { ...story, eventName: 'not a name' }, story, null]);
      expect.status(answer, 202);
      const { unprocessedEvents } = (answer.body ?? {}) as { unprocessedEvents?: Record<string, unknown>[] };
      const said = unprocessedEvents?.map(({ requestIndex, isRetryable, errorMessage }) => [
        requestIndex,
        isRetryable,
        typeof errorMessage,
      ]);
      const wanted = [
        [1, false, 'string'],
        [3, false, 'string'],
      ];
      expect.same(said, wanted, 'requestIndex, isRetryable and errorMessage');
      expect.same((await sessionsOf(backend, story))[0]?.eventCount, 2, 'eventCount');
    },
  ],
  'bulk-repeated': [
    'rule 6: a repeated id within a list counts once',
    async (backend) => {
      const story = { ...newStory(backend), id: backend.id('event') };
      expect.status(await send(backend, [story, story]), 202);
      expect.same((await sessionsOf(backend, story))[0]?.eventCount, 1, 'eventCount');
    },
  ],
  'bulk-200': [
    'takes 200 at once',
    async (backend) => {
      const story = newStory(backend);
      expect.status(await send(backend, Array(200).fill(story)), 202);
      expect.same((await sessionsOf(backend, story))[0]?.eventCount, 200, 'eventCount');
    },
  ],
  'bulk-201': [
    'refuses 201, and takes none of them',
    async (backend) => {
      const story = newStory(backend);
      expect.status(await send(backend, Array(201).fill(story)), 400, 413);
      expect.same(await sessionsOf(backend, story), [], 'the sessions');
    },
  ],
  'bulk-no-list': [
    'refuses what is no list',
    async (backend) => expect.status(await send(backend, { eventName: 'step_taken' }), 400),
  ],
});
