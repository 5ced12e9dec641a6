import * as z from 'zod/mini';
import { attributeSchema } from './attribute-value.js';
import { eventNameSchema } from './event-schema.js';
import { isoDateSchema } from './iso-date.js';
import { recordOf } from './record-of.js';

/** 1 to 255 characters. */
const name = z.string().check(z.regex(/^[\s\S]{1,255}$/));

/** What an external system sends to report one custom event; the first of an unknown session creates it. */
export const customEventRequestSchema = z.strictObject({
  /** The sender's own id of the event: a repeated one changes nothing. */
  id: z.optional(name),
  eventName: eventNameSchema,
  sessionType: name,
  /** The session's id in its system of record. */
  sessionExternalId: name,
  customerId: name,
  customerIdType: name,
  /** When it happened; the moment of arrival where absent. */
  createdDate: z.optional(isoDateSchema),
  attributes: z.optional(recordOf(attributeSchema)),
});

export type CustomEventRequest = z.infer<typeof customEventRequestSchema>;
