import * as z from 'zod/mini';
import { attributeSchema, scalarSchema } from '../attribute-value.js';
import { customEventRequestSchema } from '../custom-event-request.js';
import { eventSchema } from '../event-schema.js';
import { isoDateSchema } from '../iso-date.js';
import { attributeDefinitionSchema } from '../library/attribute-definition.js';
import { cardSchema } from '../library/card.js';
import { conditionSchema } from '../library/condition.js';
import { durationSchema } from '../library/duration.js';
import { eventTypeSchema } from '../library/event-type.js';
import { projectionRuleSchema } from '../library/projection-rule.js';
import { sessionTypeSchema } from '../library/session-type.js';
import { textSchema } from '../library/text.js';
import { toneSchema } from '../library/tone.js';
import { problemSchema } from '../problem-schema.js';
import { sessionSchema } from '../session-schema.js';
import { openapiExamples as examples } from './openapi-examples.js';

export type JsonSchema = Record<string, unknown>;

interface Described {
  readonly id: string;
  readonly description: string;
  readonly type?: readonly string[];
  readonly format?: string;
  readonly examples?: readonly unknown[];
}

/** Where a schema stands in the document. */
export const schemaRef = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });

const list = (item: string, what: string): JsonSchema => ({
  type: 'object',
  description: what,
  required: ['entities'],
  properties: {
    entities: { type: 'array', items: schemaRef(item) },
    nextUri: { type: 'string', description: 'Where the next page is; absent on the last one.' },
    previousUri: { type: 'string' },
    selfUri: { type: 'string' },
  },
});

/** The schemas of the Journey API as JSON Schema, made from the zod schemas that the client validates with. */
export function openapiSchemas(): Record<string, JsonSchema> {
  const registry = z.registry<Described>();
  const add = (schema: object, described: Described) => registry.add(schema as never, described);
  add(isoDateSchema, { id: 'DateTime', format: 'date-time', description: 'An instant, ISO 8601 with a zone.' });
  add(scalarSchema, {
    id: 'Scalar',
    type: ['string', 'number', 'boolean'],
    description: 'Text, a number or a boolean.',
  });
  add(attributeSchema, { id: 'Attribute', description: 'A value as text beside its type; `values` for a list.' });
  add(sessionSchema, {
    id: 'Session',
    description: 'A sequence of related events of one customer in one system. Other members may stand beside these.',
    examples: [examples.session],
  });
  add(eventSchema, {
    id: 'Event',
    description: 'One immutable fact, with at most one of the members that say what happened.',
    examples: [examples.event],
  });
  add(customEventRequestSchema, {
    id: 'CustomEventRequest',
    description: 'One custom event to report. The first of an unknown session creates it.',
    examples: [examples.customEventRequest],
  });
  add(problemSchema, { id: 'Problem', description: 'Why a call failed.', examples: [examples.problem] });
  add(textSchema, { id: 'Text', description: 'A text, or one by locale. Tokens are Liquid output: `{{ orderId }}`.' });
  add(toneSchema, { id: 'Tone', description: 'What a colour means.' });
  add(durationSchema, { id: 'Duration', description: '"2 days", "36 hours" or ISO 8601.' });
  add(conditionSchema, { id: 'Condition', description: 'A question to a session or an event.' });
  add(projectionRuleSchema, {
    id: 'ProjectionRule',
    description: 'How event attributes fold into a session attribute.',
  });
  add(attributeDefinitionSchema, {
    id: 'AttributeDefinition',
    description: 'How an attribute is named and formatted.',
  });
  add(cardSchema, { id: 'Card', description: 'The display template of a session type.' });
  add(eventTypeSchema, { id: 'EventType', description: 'How events of one name are named, iconed, worded and shown.' });
  add(sessionTypeSchema, { id: 'SessionType', description: 'The template all sessions of one type share.' });
  const uri = (id: string) => String(schemaRef(id).$ref);
  const { schemas } = z.toJSONSchema(registry, { uri, io: 'input', metadata: registry });
  const made = Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _draft, $id: _uri, id: _id, ...schema }]) => [
      name,
      schema as JsonSchema,
    ]),
  );
  return {
    ...made,
    StoredSessionType: stored(made.SessionType as JsonSchema, {}),
    StoredEventType: stored(made.EventType as JsonSchema, owner),
    OwnedEventType: withMembers(made.EventType as JsonSchema, owner),
    SessionPage: list('Session', 'A page of sessions.'),
    EventPage: list('Event', 'A page of events.'),
    SessionTypePage: list('StoredSessionType', 'A page of session types.'),
    EventTypePage: list('StoredEventType', 'A page of event types.'),
    Receipt: receipt,
    BulkReceipt: bulkReceipt,
  };
}

const owner = {
  sessionType: { type: 'string', description: 'The session type it belongs to; any where absent.' },
};

const withMembers = ({ properties, ...type }: JsonSchema, members: JsonSchema): JsonSchema => ({
  ...type,
  properties: { ...(properties as JsonSchema), ...members },
});

/** A type of the Session Library as a backend keeps it. */
function stored(type: JsonSchema, members: JsonSchema): JsonSchema {
  const own = { id: { type: 'string' }, version: { type: 'integer' }, selfUri: { type: 'string' }, ...members };
  return { ...withMembers(type, own), required: [...(type.required as string[]), 'id', 'version'] };
}

const receipt: JsonSchema = {
  type: 'object',
  description: 'The event was taken. A repeated `id` gets the same answer.',
  required: ['id', 'session'],
  properties: {
    id: { type: 'string' },
    session: {
      type: 'object',
      required: ['id', 'type', 'selfUri'],
      properties: { id: { type: 'string' }, type: { type: 'string' }, selfUri: { type: 'string' } },
    },
  },
  examples: [examples.receipt],
};

const bulkReceipt: JsonSchema = {
  type: 'object',
  description: 'All events but these were taken.',
  required: ['unprocessedEvents'],
  properties: {
    unprocessedEvents: {
      type: 'array',
      items: {
        type: 'object',
        required: ['requestIndex', 'isRetryable', 'errorMessage'],
        properties: {
          event: { description: 'As it was sent.' },
          requestIndex: { type: 'integer', minimum: 0 },
          isRetryable: { type: 'boolean' },
          errorMessage: { type: 'string' },
        },
      },
    },
  },
  examples: [examples.bulkReceipt],
};
