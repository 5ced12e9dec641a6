import { sessionSchema, type WireSession } from '../../../contract/session-schema.js';
import { expect } from '../expect.js';
import { SkipCheck } from '../skip-check.js';
import { listPath, subjectOf } from '../subject.js';
import { checksOf } from './checks-of.js';

const idsOf = (entities: readonly { id: string }[]) => entities.map(({ id }) => id);

const sessionChecks = checksOf('read', 'sessions of a contact or customer', {
  'sessions-list': [
    'answers a list of sessions: { entities, nextUri?, selfUri } as JSON',
    async (backend) => {
      const path = await listPath(backend);
      const answer = await backend.call(path);
      await backend.list(path);
      const type = answer.headers.get('content-type') ?? 'none';
      expect.that(type.startsWith('application/json'), `content-type is ${type}`);
      const { selfUri } = answer.body as { selfUri?: unknown };
      expect.that(typeof selfUri === 'string', 'the list has no selfUri');
    },
  ],
  'sessions-shape': [
    'every session has the shape of the contract',
    async (backend) => {
      for (const session of (await subjectOf(backend)).sessions) {
        const { error } = sessionSchema.safeParse(session);
        expect.that(!error, `session ${session.id} is malformed at ${error?.issues[0]?.path.join('.')}`);
      }
    },
  ],
  'sessions-once': [
    'pages of one session, followed by cursor, show every session once',
    async (backend) => {
      const { path, sessions } = await subjectOf(backend);
      const pages = await backend.pages<WireSession>(`${path}?pageSize=1`);
      expect.same(idsOf(pages.flat()), idsOf(sessions), 'the sequence of sessions');
    },
  ],
  'sessions-page-size': [
    'pageSize bounds the page, and the last page has no nextUri',
    async (backend) => {
      const { path, sessions } = await subjectOf(backend);
      const { entities, nextUri } = await backend.list(`${path}?pageSize=1`);
      expect.same(entities.length, 1, 'the number of sessions for pageSize=1');
      expect.same(Boolean(nextUri), sessions.length > 1, 'nextUri where there is more');
      const whole = await backend.list(`${path}?pageSize=200`);
      expect.that(sessions.length >= 200 || !whole.nextUri, 'nextUri on the last page');
    },
  ],
  'sessions-page-size-0': [
    'pageSize=0 is refused by name',
    async (backend) => expect.refusal(await backend.call(`${await listPath(backend)}?pageSize=0`), 'pageSize'),
  ],
  'sessions-page-size-201': [
    'pageSize=201 is refused by name',
    async (backend) => expect.refusal(await backend.call(`${await listPath(backend)}?pageSize=201`), 'pageSize'),
  ],
  'sessions-page-size-word': [
    'pageSize=many is refused by name',
    async (backend) => expect.refusal(await backend.call(`${await listPath(backend)}?pageSize=many`), 'pageSize'),
  ],
  'sessions-include-merged': [
    'includeMerged is understood',
    async (backend) => void (await backend.list(`${await listPath(backend)}?includeMerged=true`)),
  ],
  'sessions-bad-cursor': [
    'a cursor that is none is refused, not taken for the first page',
    async (backend) => {
      const { status, call } = await backend.call(`${await listPath(backend)}?after=${backend.id('none')}`);
      expect.that(status >= 400 && status < 500, `${call} answered ${status} instead of 4xx`);
    },
  ],
  'sessions-contact': [
    'an external contact is asked for the same way',
    async (backend) => {
      const { contactId } = backend.options;
      if (contactId === undefined) throw new SkipCheck('name a contact: --contact-id');
      const path = `/externalcontacts/contacts/${encodeURIComponent(contactId)}/journey/sessions`;
      for (const session of (await backend.list(path)).entities) {
        expect.that(sessionSchema.safeParse(session).success, 'a session of the contact is malformed');
      }
    },
  ],
});

const oneSessionChecks = checksOf('read', 'one session', {
  'session-same': [
    'answers what the list showed',
    async (backend) => {
      const { session } = await subjectOf(backend);
      const { id, type, eventCount, createdDate } = await backend.session(session.id);
      const shown = [session.id, session.type, session.eventCount, session.createdDate];
      expect.same([id, type, eventCount, createdDate], shown, 'id, type, eventCount, createdDate');
    },
  ],
  'session-event-count': [
    'eventCount is the number of its events',
    async (backend) => {
      const { session, events } = await subjectOf(backend);
      if (events.length === 200) throw new SkipCheck('the session has more events than a page');
      expect.same(session.eventCount, events.length, 'eventCount');
    },
  ],
  'session-last-event': [
    'lastEvent is the newest of its events',
    async (backend) => {
      const { session, events } = await subjectOf(backend);
      const newest = Math.max(...events.map(({ createdDate }) => Date.parse(createdDate)));
      expect.same(Date.parse(session.lastEvent?.createdDate ?? ''), newest, 'the time of lastEvent');
    },
  ],
  'session-unknown': [
    'an unknown session is 404',
    async (backend) => expect.status(await backend.call(`/journey/sessions/${backend.id('none')}`), 404),
  ],
  'session-unknown-events': [
    'the events of an unknown session are 404',
    async (backend) => expect.status(await backend.call(`/journey/sessions/${backend.id('none')}/events`), 404),
  ],
});

/** Reading the sessions of a contact or customer, and one session. */
export const readSessionChecks = [...sessionChecks, ...oneSessionChecks];
