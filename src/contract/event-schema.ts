import * as z from 'zod/mini';
import { attributesSchema } from './attributes-schema.js';
import { isoDateSchema } from './iso-date.js';

/** `[A-Za-z0-9_.-]+`, 1 to 255 characters. Source: seed rule 12. */
export const eventNameSchema = z.string().check(z.minLength(1), z.maxLength(255), z.regex(/^[A-Za-z0-9_.-]+$/));

const attributes = z.nullish(attributesSchema);

/** The member that says what happened: the same shape for custom, web and app events. */
const namedEventSchema = z.looseObject({
  eventName: z.string(),
  attributes,
  traits: attributes,
});

/**
 * One event on the wire. Exactly one of the six `…Event` members is there in what this version
 * knows; other members are kept, and an event with none of the six is of an unknown kind.
 */
export const eventSchema = z.looseObject({
  id: z.string().check(z.minLength(1)),
  correlationId: z.nullish(z.string()),
  customerId: z.nullish(z.string()),
  customerIdType: z.nullish(z.string()),
  session: z.nullish(
    z.looseObject({ id: z.nullish(z.string()), type: z.nullish(z.string()), selfUri: z.nullish(z.string()) }),
  ),
  eventType: z.nullish(z.string()),
  createdDate: isoDateSchema,
  receivedDate: z.nullish(isoDateSchema),
  customEvent: z.nullish(namedEventSchema),
  webEvent: z.nullish(z.looseObject({ eventName: z.nullish(z.string()), attributes, traits: attributes })),
  appEvent: z.nullish(z.looseObject({ eventName: z.nullish(z.string()), attributes, traits: attributes })),
  webActionEvent: z.nullish(z.looseObject({})),
  segmentAssignmentEvent: z.nullish(z.looseObject({})),
  outcomeAchievedEvent: z.nullish(z.looseObject({})),
});

export type WireEvent = z.infer<typeof eventSchema>;
