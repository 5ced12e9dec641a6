import { expect } from '../expect.js';
import { day, newStory, text } from '../story.js';
import { checksOf } from './checks-of.js';

const required = ['eventName', 'sessionType', 'sessionExternalId', 'customerId', 'customerIdType'];
const goodNames = ['a', 'item_delivered', 'com.shop.Item-2', '7', 'x'.repeat(255)];
const badNames = ['', 'two words', 'naïve', '<b>', 'a/b', 'x'.repeat(256)];

/** Sending one custom event: what is taken, what is refused, what is answered. */
export const ingestChecks = checksOf('ingest', 'send one custom event', {
  receipt: [
    'answers 202 with the ids of the event and its session',
    async (backend) => {
      const story = newStory(backend);
      const { id, session } = await backend.accept(story);
      expect.that(typeof id === 'string' && id !== '', 'the answer has no id');
      expect.same(session?.type, story.sessionType, 'session.type');
      expect.that(typeof session.selfUri === 'string', 'the answer has no session.selfUri');
      expect.same((await backend.session(session.id)).id, session.id, 'the session that can be read');
    },
  ],
  'sender-id': [
    "keeps the sender's id of the event",
    async (backend) => {
      const id = backend.id('event');
      const receipt = await backend.accept({ ...newStory(backend), id });
      const [event] = await backend.events(receipt.session.id);
      expect.same([receipt.id, event?.id], [id, id], 'the id answered and read');
    },
  ],
  'created-date': [
    'keeps createdDate as the moment it happened',
    async (backend) => {
      const { session } = await backend.accept({ ...newStory(backend), createdDate: '2020-06-06T12:00:00+02:00' });
      const [event] = await backend.events(session.id);
      expect.same(Date.parse(event?.createdDate ?? ''), Date.parse('2020-06-06T10:00:00Z'), 'createdDate');
    },
  ],
  'created-date-absent': [
    'an event without createdDate happened when it arrived',
    async (backend) => {
      const { session } = await backend.accept(newStory(backend));
      const [event] = await backend.events(session.id);
      expect.that(!Number.isNaN(Date.parse(event?.createdDate ?? '')), 'the event has no createdDate');
      if (event?.receivedDate) expect.same(event.createdDate, event.receivedDate, 'createdDate');
    },
  ],
  'created-date-bad': [
    'a createdDate that is none is refused by name',
    async (backend) =>
      expect.refusal(await backend.send({ ...newStory(backend), createdDate: 'yesterday' }), 'createdDate'),
  ],
  ...Object.fromEntries(
    required.map((member) => [
      `without-${member}`,
      [
        `an event without ${member} is refused by name`,
        async (backend) => expect.refusal(await backend.send({ ...newStory(backend), [member]: undefined }), member),
      ],
    ]),
  ),
  'not-json': [
    'a body that is not JSON is refused',
    async (backend) => {
      expect.status(await backend.call('/journey/customevents', { method: 'POST', body: '{"eventName":' }), 400);
    },
  ],
  'names-taken': [
    'rule 12: takes letters, digits, _ . - up to 255 characters',
    async (backend) => {
      for (const eventName of goodNames) await backend.accept(newStory(backend, { eventName }));
    },
  ],
  'names-refused': [
    'rule 12: refuses any other event name, by name of the field',
    async (backend) => {
      for (const eventName of badNames)
        expect.refusal(await backend.send(newStory(backend, { eventName })), 'eventName');
    },
  ],
  'type-tags': [
    'rule 13: values come back as strings beside their type',
    async (backend) => {
      const attributes = {
        place: text('depot'),
        price: { dataType: 'NUMBER', value: '19.90' },
        days: { dataType: 'INTEGER', value: '12345678901234567890' },
        late: { dataType: 'BOOLEAN', value: 'true' },
        cart: { dataType: 'STRING', values: ['helmet', 'bike'] },
      };
      const { session } = await backend.accept({ ...newStory(backend), attributes });
      const [event] = await backend.events(session.id);
      const read = event?.customEvent?.attributes ?? {};
      for (const [name, wanted] of Object.entries(attributes)) {
        const { dataType, value, values } = read[name] ?? {};
        expect.same({ dataType, ...(values ? { values } : { value }) }, wanted, `attribute ${name}`);
      }
    },
  ],
  'bare-value': [
    'rule 13: a value without its type is refused by name',
    async (backend) =>
      expect.refusal(await backend.send({ ...newStory(backend), attributes: { place: 'depot' } }), 'place'),
  ],
  'session-named': [
    'rule 14: sessionExternalId names the session, customerId the customer',
    async (backend) => {
      const story = newStory(backend);
      const { externalId, customerId, customerIdType } = await backend.session(
        (await backend.accept(story)).session.id,
      );
      const wanted = [story.sessionExternalId, story.customerId, story.customerIdType];
      expect.same([externalId, customerId, customerIdType], wanted, 'externalId, customerId, customerIdType');
    },
  ],
  'customer-id-characters': [
    'a customer id may hold any character',
    async (backend) => {
      for (const customerId of ['a/b', 'ä+ö@example.com', '100%', 'a b?c#d', '+44 20']) {
        const story = newStory(backend, { customerId: `${backend.id('odd')} ${customerId}` });
        const { session } = await backend.accept(story);
        const { entities } = await backend.list(backend.sessionsPath(story));
        expect.same(
          entities.map(({ id }) => id),
          [session.id],
          `the sessions of ${JSON.stringify(customerId)}`,
        );
      }
    },
  ],
  'attribute-text': [
    'text comes back as it was sent: markup, emoji, white space',
    async (backend) => {
      const value = ' <b>Ünïcode</b> 🚲\n"quoted"\t{{ x }} ';
      const { session } = await backend.accept({ ...newStory(backend), attributes: { note: text(value) } });
      const [event] = await backend.events(session.id);
      expect.same(event?.customEvent?.attributes?.note?.value, value, 'the value');
    },
  ],
  'attribute-names': [
    'names like constructor are names like any other',
    async (backend) => {
      const attributes = { constructor: text('a'), toString: text('b') };
      const { session } = await backend.accept({ ...newStory(backend), attributes });
      const read = (await backend.events(session.id))[0]?.customEvent?.attributes ?? {};
      expect.same(Object.keys(read).sort(), ['constructor', 'toString'], 'the names');
    },
  ],
  'attribute-proto': [
    'an attribute named __proto__ comes back or is refused by name, and is never lost',
    async (backend) => {
      const event = JSON.stringify({ ...newStory(backend), attributes: { own: text('a') } });
      const body = event.replace('"own"', '"__proto__"');
      const answer = await backend.call('/journey/customevents', { method: 'POST', body });
      if (answer.status === 400) return expect.refusal(answer, '__proto__');
      expect.status(answer, 202);
      const { session } = answer.body as { session: { id: string } };
      const [told] = await backend.events(session.id);
      expect.that(Object.hasOwn(told?.customEvent?.attributes ?? {}, '__proto__'), 'the attribute is lost');
    },
  ],
  'unknown-customer': [
    'a customer nobody has heard of has an empty list of sessions',
    async (backend) =>
      expect.same((await backend.list(backend.sessionsPath(newStory(backend)))).entities, [], 'the list'),
  ],
  'order-desc': [
    'order=desc shows the newest events first, order=asc the oldest',
    async (backend) => {
      const story = newStory(backend);
      for (const number of [2, 3, 1])
        await backend.accept({ ...story, id: backend.id('event'), createdDate: day(number) });
      const { id } = (await backend.accept({ ...story, createdDate: day(4) })).session;
      const days = async (order: string) =>
        (await backend.events(id, `order=${order}`)).map(({ createdDate }) => new Date(createdDate).getUTCDate());
      expect.same(
        [await days('desc'), await days('asc')],
        [
          [4, 3, 2, 1],
          [1, 2, 3, 4],
        ],
        'the days of desc and asc',
      );
    },
  ],
  'order-pages': [
    'order=desc holds over pages',
    async (backend) => {
      const story = newStory(backend);
      for (const number of [1, 2, 3, 4, 5]) await backend.accept({ ...story, createdDate: day(number) });
      const { session } = await backend.accept({ ...story, createdDate: day(6) });
      const pages = await backend.pages<{ createdDate: string }>(
        `/journey/sessions/${encodeURIComponent(session.id)}/events?order=desc&pageSize=2`,
      );
      const days = pages.flat().map(({ createdDate }) => new Date(createdDate).getUTCDate());
      expect.same(days, [6, 5, 4, 3, 2, 1], 'the days');
    },
  ],
});
