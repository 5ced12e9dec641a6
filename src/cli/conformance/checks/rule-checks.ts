import type { WireSession } from '../../../contract/session-schema.js';
import type { BackendUnderTest } from '../backend-under-test.js';
import { expect } from '../expect.js';
import { day, newStory, text } from '../story.js';
import { checksOf } from './checks-of.js';

const place = (value: string | null) => ({ attributes: { place: text(value) } });

/** Sends events of one new session; answers the session afterwards. */
async function after(backend: BackendUnderTest, ...events: object[]): Promise<WireSession> {
  const story = newStory(backend);
  let id = '';
  for (const event of events) id = (await backend.accept({ ...story, ...event })).session.id;
  return backend.session(id);
}

const permutations = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
] as const;

/** What happens to sessions as events arrive: rules 1 to 9 of the journey domain. */
export const ruleChecks = checksOf('ingest', 'rules of the journey domain', {
  'first-event': [
    'rule 1: the first event creates a session with eventCount 1',
    async (backend) => {
      const story = newStory(backend);
      const { id, session } = await backend.accept(story);
      const { entities } = await backend.list<WireSession>(backend.sessionsPath(story));
      const shown = entities.map(({ id, eventCount, lastEvent }) => [id, eventCount, lastEvent?.id]);
      expect.same(shown, [[session.id, 1, id]], 'session, eventCount and lastEvent');
    },
  ],
  'later-event': [
    'rule 1: a later event of the same triple updates the session',
    async (backend) => {
      const story = newStory(backend);
      const first = await backend.accept(story);
      const second = await backend.accept({ ...story, eventName: 'another' });
      expect.same(second.session.id, first.session.id, 'the session of the second event');
      expect.same((await backend.session(first.session.id)).eventCount, 2, 'eventCount');
    },
  ],
  ...Object.fromEntries(
    (['sessionType', 'customerId', 'customerIdType'] as const).map((member) => [
      `other-${member}`,
      [
        `rule 2: the same external id with another ${member} is another session`,
        async (backend) => {
          const story = newStory(backend);
          const first = await backend.accept(story);
          const second = await backend.accept({ ...story, [member]: backend.id('other') });
          expect.that(first.session.id !== second.session.id, 'both events went into one session');
          expect.same((await backend.session(first.session.id)).eventCount, 1, 'eventCount of the first');
        },
      ],
    ]),
  ),
  'type-stays': [
    'rule 3: the type of a session never changes',
    async (backend) => {
      const story = newStory(backend);
      const { session } = await backend.accept(story);
      await backend.accept({ ...story, sessionType: backend.id('other') });
      expect.same((await backend.session(session.id)).type, story.sessionType, 'the type');
    },
  ],
  'unknown-names': [
    'rule 4: a session type and an event name never heard of are taken',
    async (backend) => void (await backend.accept(newStory(backend, { eventName: backend.id('never-heard') }))),
  ],
  'no-end': [
    'rule 5: a session receives events for ever',
    async (backend) => {
      const session = await after(
        backend,
        { createdDate: '2001-01-01T00:00:00Z' },
        { createdDate: '2020-01-01T00:00:00Z' },
      );
      expect.same(session.eventCount, 2, 'eventCount of events 19 years apart');
    },
  ],
  'late-event-place': [
    'rule 6: a late event takes its place in time',
    async (backend) => {
      const { id } = await after(backend, { createdDate: day(3) }, { createdDate: day(1) }, { createdDate: day(2) });
      const days = (await backend.events(id)).map(({ createdDate }) => new Date(createdDate).getUTCDate());
      const inOrder = [1, 2, 3];
      const ok = [inOrder, inOrder.toReversed()].some((wanted) => JSON.stringify(wanted) === JSON.stringify(days));
      expect.that(ok, `events of days 3, 1, 2 are listed as ${days.join(', ')}`);
    },
  ],
  'late-event-value': [
    'rule 6: a late event does not overwrite a newer value, nor lastEvent',
    async (backend) => {
      const { attributes, lastEvent } = await after(
        backend,
        { createdDate: day(2), ...place('home') },
        { createdDate: day(1), eventName: 'late', ...place('depot') },
      );
      expect.same([attributes?.place?.value, lastEvent?.eventName], ['home', 'step_taken'], 'place and lastEvent');
    },
  ],
  'any-order': [
    'rule 6: any order of arrival gives the same session',
    async (backend) => {
      const events = [
        { eventName: 'ordered', createdDate: day(1), ...place('shop') },
        { eventName: 'sent', createdDate: day(2), ...place('depot') },
        { eventName: 'delayed', createdDate: day(3), attributes: { cart: { dataType: 'STRING', values: ['bell'] } } },
      ];
      for (const order of permutations) {
        const { attributes, attributeLists, eventCount, lastEvent, createdDate } = await after(
          backend,
          ...order.map((at) => events[at] as object),
        );
        const shown = [
          attributes?.place?.value,
          attributeLists?.cart?.values,
          eventCount,
          lastEvent?.eventName,
          Date.parse(createdDate),
        ];
        expect.same(
          shown,
          ['depot', ['bell'], 3, 'delayed', Date.parse(day(1))],
          `the session after arrival ${order.join('')}`,
        );
      }
    },
  ],
  'repeated-answer': [
    'rule 6: a repeated event id is answered the same',
    async (backend) => {
      const event = { ...newStory(backend), id: backend.id('event') };
      const first = await backend.accept(event);
      expect.same(await backend.accept(event), first, 'the second answer');
    },
  ],
  'repeated-nothing': [
    'rule 6: a repeated event id changes nothing, whatever else it says',
    async (backend) => {
      const id = backend.id('event');
      const { eventCount, attributes, lastEvent } = await after(
        backend,
        { id, createdDate: day(1), ...place('home') },
        { id, createdDate: day(2), eventName: 'changed', ...place('moon') },
      );
      expect.same(
        [eventCount, attributes?.place?.value, lastEvent?.eventName],
        [1, 'home', 'step_taken'],
        'the session',
      );
    },
  ],
  'latest-value': [
    'rule 8: the latest value is the session attribute',
    async (backend) => {
      const { attributes } = await after(
        backend,
        { createdDate: day(1), ...place('depot') },
        { createdDate: day(2), ...place('home') },
      );
      expect.same(attributes?.place, text('home'), 'the attribute');
    },
  ],
  'absent-value': [
    'rule 8: an event without the attribute leaves it alone',
    async (backend) => {
      const { attributes } = await after(backend, { createdDate: day(1), ...place('depot') }, { createdDate: day(2) });
      expect.same(attributes?.place?.value, 'depot', 'the attribute');
    },
  ],
  'null-value': [
    'rule 8: an explicit null leaves it alone too',
    async (backend) => {
      const { attributes } = await after(
        backend,
        { createdDate: day(1), ...place('depot') },
        { createdDate: day(2), ...place(null) },
      );
      expect.same(attributes?.place?.value, 'depot', 'the attribute');
    },
  ],
  'falsy-values': [
    'rule 8: an empty text, 0 and false are values',
    async (backend) => {
      const values = (...[empty, zero, no]: [string, string, string]) => ({
        attributes: {
          empty: text(empty),
          zero: { dataType: 'INTEGER', value: zero },
          no: { dataType: 'BOOLEAN', value: no },
        },
      });
      const { attributes } = await after(
        backend,
        { createdDate: day(1), ...values('x', '1', 'true') },
        { createdDate: day(2), ...values('', '0', 'false') },
      );
      expect.same(
        [attributes?.empty?.value, attributes?.zero?.value, attributes?.no?.value],
        ['', '0', 'false'],
        'the attributes',
      );
    },
  ],
  lists: [
    'rule 9: list attributes collect their values over events',
    async (backend) => {
      const cart = (...values: string[]) => ({ attributes: { cart: { dataType: 'STRING', values } } });
      const { attributeLists } = await after(
        backend,
        { createdDate: day(2), ...cart('bike', 'gloves') },
        { createdDate: day(1), ...cart('helmet') },
      );
      expect.same(attributeLists?.cart?.values, ['helmet', 'bike', 'gloves'], 'the list');
    },
  ],
});
