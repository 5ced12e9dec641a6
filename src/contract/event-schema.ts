import * as z from 'zod/mini';
import { attributesSchema } from './attributes-schema.js';
import { idSchema } from './id-schema.js';
import { isoDateSchema } from './iso-date.js';

/** `[A-Za-z0-9_.-]+`, 1 to 255 characters. Source: seed rule 12. */
export const eventNameSchema = z.string().check(z.regex(/^[A-Za-z0-9_.-]{1,255}$/));

const attributes = z.nullish(attributesSchema);

const text = z.nullish(z.string());

/** What all members that say what happened may have; custom events must have their name. */
const named = { eventName: text, attributes, traits: attributes };

/** What an outcome, segment or action event is about. */
const reference = z.nullish(z.looseObject({ id: text, displayName: text }));

/**
 * One event on the wire. Exactly one of the six `…Event` members is there in what this version
 * knows; other members are kept, and an event with none of the six is of an unknown kind.
 */
export const eventSchema = z.looseObject({
  id: idSchema,
  correlationId: text,
  customerId: text,
  customerIdType: text,
  session: z.nullish(z.looseObject({ id: text, type: text, selfUri: text })),
  eventType: text,
  createdDate: isoDateSchema,
  receivedDate: z.nullish(isoDateSchema),
  customEvent: z.nullish(z.looseObject({ ...named, eventName: z.string() })),
  webEvent: z.nullish(z.looseObject(named)),
  appEvent: z.nullish(z.looseObject(named)),
  webActionEvent: z.nullish(
    z.looseObject({
      ...named,
      action: z.nullish(z.looseObject({ id: text, state: text, mediaType: text })),
      actionMap: reference,
    }),
  ),
  segmentAssignmentEvent: z.nullish(z.looseObject({ ...named, segment: reference })),
  outcomeAchievedEvent: z.nullish(z.looseObject({ ...named, outcome: reference })),
});

export type WireEvent = z.infer<typeof eventSchema>;
