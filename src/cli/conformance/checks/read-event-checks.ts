import { eventSchema, type WireEvent } from '../../../contract/event-schema.js';
import { expect } from '../expect.js';
import { SkipCheck } from '../skip-check.js';
import { type Subject, subjectOf } from '../subject.js';
import { checksOf } from './checks-of.js';

const idsOf = (entities: readonly { id: string }[]) => entities.map(({ id }) => id);
const eventsPath = ({ session }: Subject) => `/journey/sessions/${encodeURIComponent(session.id)}/events`;

async function severalEvents(subject: Promise<Subject>): Promise<Subject> {
  const found = await subject;
  if (found.events.length < 3) throw new SkipCheck('needs a session of three events or more');
  return found;
}

const kinds = [
  'customEvent',
  'webEvent',
  'appEvent',
  'webActionEvent',
  'segmentAssignmentEvent',
  'outcomeAchievedEvent',
];

/** Reading the events of a session. */
export const readEventChecks = checksOf('read', 'events of a session', {
  'events-shape': [
    'every event has the shape of the contract',
    async (backend) => {
      for (const event of (await subjectOf(backend)).events) {
        const { error } = eventSchema.safeParse(event);
        expect.that(!error, `event ${event.id} is malformed at ${error?.issues[0]?.path.join('.')}`);
      }
    },
  ],
  'events-session': [
    'every event names its session and the session type',
    async (backend) => {
      const { session, events } = await subjectOf(backend);
      for (const event of events) {
        expect.same(
          [event.session?.id, event.session?.type],
          [session.id, session.type],
          `session of event ${event.id}`,
        );
      }
    },
  ],
  'events-kind': [
    'an event has at most one of the six members that say what happened',
    async (backend) => {
      for (const event of (await subjectOf(backend)).events) {
        const given = kinds.filter((kind) => event[kind] !== undefined && event[kind] !== null);
        expect.that(given.length <= 1, `event ${event.id} has ${given.join(' and ')}`);
      }
    },
  ],
  'events-strings': [
    'rule 13: values are strings beside a dataType',
    async (backend) => {
      for (const { id, customEvent } of (await subjectOf(backend)).events) {
        for (const { dataType, value, values = [] } of Object.values(customEvent?.attributes ?? {}).filter(
          (one) => one !== null,
        )) {
          const strings = [...values, ...(value === null || value === undefined ? [] : [value])];
          const ok = typeof dataType === 'string' && strings.every((one) => typeof one === 'string');
          expect.that(ok, `event ${id} has an attribute that is no string with a dataType`);
        }
      }
    },
  ],
  'events-once': [
    'pages of two events, followed by cursor, show every event once',
    async (backend) => {
      const subject = await severalEvents(subjectOf(backend));
      const pages = await backend.pages<WireEvent>(`${eventsPath(subject)}?pageSize=2`);
      expect.same(idsOf(pages.flat()), idsOf(subject.events).slice(0, pages.flat().length), 'the sequence of events');
      expect.that(pages.flat().length >= subject.events.length, 'events are missing from the pages');
    },
  ],
  'events-page-size': [
    'pageSize bounds the page; the default is 25',
    async (backend) => {
      const subject = await severalEvents(subjectOf(backend));
      expect.same(
        (await backend.list(`${eventsPath(subject)}?pageSize=2`)).entities.length,
        2,
        'the page of pageSize=2',
      );
      const { entities } = await backend.list(eventsPath(subject));
      expect.same(entities.length, Math.min(25, subject.events.length), 'the page without pageSize');
    },
  ],
  'events-page-size-bounds': [
    'pageSize outside 1 to 200 is refused by name',
    async (backend) => {
      const path = eventsPath(await subjectOf(backend));
      for (const size of ['0', '-1', '201', '1.5'])
        expect.refusal(await backend.call(`${path}?pageSize=${size}`), 'pageSize');
    },
  ],
  'events-bad-cursor': [
    'a cursor that is none is refused, not taken for the first page',
    async (backend) => {
      const { status, call } = await backend.call(
        `${eventsPath(await subjectOf(backend))}?after=${backend.id('none')}`,
      );
      expect.that(status >= 400 && status < 500, `${call} answered ${status} instead of 4xx`);
    },
  ],
  'events-type': [
    'eventType leaves events of that type only',
    async (backend) => {
      const subject = await severalEvents(subjectOf(backend));
      const type = String(subject.events[0]?.eventType);
      const wanted = subject.events.filter(({ eventType }) => eventType === type);
      const events = await backend.events(subject.session.id, `pageSize=200&eventType=${encodeURIComponent(type)}`);
      expect.same(idsOf(events), idsOf(wanted), `events of type ${type}`);
    },
  ],
  'events-types': [
    'eventType takes a comma list',
    async (backend) => {
      const { session, events } = await severalEvents(subjectOf(backend));
      const types = [...new Set(events.map(({ eventType }) => String(eventType)))].slice(0, 2);
      const wanted = events.filter(({ eventType }) => types.includes(String(eventType)));
      const query = `pageSize=200&eventType=${types.map(encodeURIComponent).join(',')}`;
      expect.same(idsOf(await backend.events(session.id, query)), idsOf(wanted), `events of ${types.join(' and ')}`);
    },
  ],
  'events-type-none': [
    'an eventType that no event has leaves none',
    async (backend) => {
      const { session } = await subjectOf(backend);
      expect.same(await backend.events(session.id, 'eventType=no_such_event'), [], 'the list');
    },
  ],
  'events-type-pages': [
    'a filter holds on every page',
    async (backend) => {
      const subject = await severalEvents(subjectOf(backend));
      const type = String(subject.events[0]?.eventType);
      const pages = await backend.pages<WireEvent>(
        `${eventsPath(subject)}?pageSize=2&eventType=${encodeURIComponent(type)}`,
      );
      const foreign = pages.flat().filter(({ eventType }) => eventType !== type);
      expect.same(idsOf(foreign), [], `events of another type than ${type}`);
    },
  ],
});
