import type { BackendUnderTest } from '../backend-under-test.js';
import type { Check } from '../check.js';
import { expect } from '../expect.js';
import { newStory } from '../story.js';
import { checksOf } from './checks-of.js';

interface StoredType {
  readonly id: string;
  readonly name: string;
  readonly displayName?: unknown;
  readonly version: number;
}

async function create(backend: BackendUnderTest, path: string, members: object = {}): Promise<StoredType> {
  const body = { name: backend.id('type'), displayName: 'First', ...members };
  const answer = await backend.call(path, { method: 'POST', body });
  expect.status(answer, 201);
  return answer.body as StoredType;
}

const change = (backend: BackendUnderTest, path: string, { id }: StoredType, body: object) =>
  backend.call(`${path}/${encodeURIComponent(id)}`, { method: 'PATCH', body });

const get = (backend: BackendUnderTest, path: string, { id }: StoredType) =>
  backend.call(`${path}/${encodeURIComponent(id)}`);

/** Session types and event types are kept in the same way. */
function typeChecks(word: 'session' | 'event'): Check[] {
  const path = `/journey/${word}types`;
  const checks: Parameters<typeof checksOf>[2] = {
    create: [
      'creates a type with an id and a version, and shows it',
      async (backend) => {
        const type = await create(backend, path);
        expect.that(typeof type.id === 'string' && Number.isInteger(type.version), 'the answer has no id or version');
        const answer = await get(backend, path, type);
        expect.status(answer, 200);
        const { name, displayName, version } = answer.body as StoredType;
        expect.same([name, displayName, version], [type.name, 'First', type.version], 'name, displayName, version');
      },
    ],
    list: [
      'lists the types in pages by pageNumber',
      async (backend) => {
        const types = [await create(backend, path), await create(backend, path), await create(backend, path)];
        const seen = new Set<unknown>();
        for (let number = 1; number <= 1000; number++) {
          const { entities } = await backend.list(`${path}?pageSize=2&pageNumber=${number}`);
          expect.that(entities.length <= 2, `a page of pageSize=2 has ${entities.length} types`);
          for (const { id } of entities) seen.add(id);
          if (entities.length < 2) break;
        }
        expect.same(
          types.filter(({ id }) => !seen.has(id)),
          [],
          'what is missing in the pages',
        );
      },
    ],
    unknown: [
      'an unknown type is 404',
      async (backend) => expect.status(await backend.call(`${path}/${backend.id('none')}`), 404),
    ],
    'without-name': [
      'a type without a name is refused by name',
      async (backend) =>
        expect.refusal(await backend.call(path, { method: 'POST', body: { displayName: 'x' } }), 'name'),
    ],
    duplicate: [
      'a second type of the same name is 409',
      async (backend) => {
        const { name } = await create(backend, path);
        expect.status(await backend.call(path, { method: 'POST', body: { name } }), 409);
      },
    ],
    update: [
      'a change with the current version is taken; the version grows',
      async (backend) => {
        const type = await create(backend, path);
        const answer = await change(backend, path, type, { version: type.version, displayName: 'Second' });
        expect.status(answer, 200);
        const { displayName, version } = answer.body as StoredType;
        expect.same(displayName, 'Second', 'displayName');
        expect.that(version > type.version, `the version went from ${type.version} to ${version}`);
      },
    ],
    stale: [
      'a change with a stale version is 409, and changes nothing',
      async (backend) => {
        const type = await create(backend, path);
        await change(backend, path, type, { version: type.version, displayName: 'Second' });
        expect.status(await change(backend, path, type, { version: type.version, displayName: 'Third' }), 409);
        expect.same(((await get(backend, path, type)).body as StoredType).displayName, 'Second', 'displayName');
      },
    ],
    versionless: [
      'a change without a version is refused',
      async (backend) =>
        expect.refusal(await change(backend, path, await create(backend, path), { displayName: 'Second' }), 'version'),
    ],
    rename: [
      'a name cannot change',
      async (backend) => {
        const type = await create(backend, path);
        const answer = await change(backend, path, type, { version: type.version, name: backend.id('type') });
        expect.refusal(answer, 'name');
      },
    ],
    delete: [
      'a deleted type is gone',
      async (backend) => {
        const type = await create(backend, path);
        const answer = await backend.call(`${path}/${encodeURIComponent(type.id)}`, { method: 'DELETE' });
        expect.status(answer, 204, 200);
        expect.status(await get(backend, path, type), 404);
      },
    ],
  };
  const named = Object.entries(checks).map(([id, check]) => [`${word}-type-${id}`, check]);
  return checksOf('library', `${word} types`, Object.fromEntries(named));
}

const acrossChecks = checksOf('library', 'event types', {
  'event-types-of-session-type': [
    'sessionType leaves the event types of that session type',
    async (backend) => {
      const sessionType = (await create(backend, '/journey/sessiontypes')).name;
      const own = await create(backend, '/journey/eventtypes', { sessionType });
      await create(backend, '/journey/eventtypes');
      const { entities } = await backend.list(`/journey/eventtypes?sessionType=${encodeURIComponent(sessionType)}`);
      expect.same(
        entities.map(({ id }) => id),
        [own.id],
        'the event types',
      );
    },
  ],
  'event-type-flat': [
    "the original's flat shape is read: attributes by name, displayOptions",
    async (backend) => {
      const attributes = { place: { displayName: 'Place' } };
      const displayOptions = { shouldDisplayOnTimeline: false, eventIcon: 'truck' };
      const type = await create(backend, '/journey/eventtypes', { attributes, displayOptions });
      expect.status(await get(backend, '/journey/eventtypes', type), 200);
    },
  ],
  'names-registered': [
    'rule 4: a session type never heard of is registered by its first event',
    async (backend) => {
      const story = newStory(backend);
      await backend.accept(story);
      const { entities } = await backend.list(
        `/journey/eventtypes?sessionType=${encodeURIComponent(story.sessionType)}`,
      );
      expect.same(
        entities.map(({ name }) => name),
        [story.eventName],
        'the registered event types',
      );
    },
    'ingest',
  ],
  'hidden-counts': [
    'rule 7: an event hidden from the timeline counts and feeds attributes',
    async (backend) => {
      const story = newStory(backend);
      await create(backend, '/journey/sessiontypes', { name: story.sessionType });
      await create(backend, '/journey/eventtypes', {
        name: story.eventName,
        sessionType: story.sessionType,
        onTimeline: false,
      });
      const { session } = await backend.accept({
        ...story,
        attributes: { place: { dataType: 'STRING', value: 'home' } },
      });
      const { eventCount, attributes } = await backend.session(session.id);
      expect.same([eventCount, attributes?.place?.value], [1, 'home'], 'eventCount and attribute');
    },
    'ingest',
  ],
  'deleted-type-sessions': [
    'deleting a session type leaves its sessions',
    async (backend) => {
      const story = newStory(backend);
      const type = await create(backend, '/journey/sessiontypes', { name: story.sessionType });
      const { session } = await backend.accept(story);
      await backend.call(`/journey/sessiontypes/${encodeURIComponent(type.id)}`, { method: 'DELETE' });
      expect.same((await backend.session(session.id)).type, story.sessionType, 'the type of the session');
    },
    'ingest',
  ],
});

/** Session types and event types over HTTP. */
export const libraryChecks = [...typeChecks('session'), ...typeChecks('event'), ...acrossChecks];
