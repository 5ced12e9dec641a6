import * as z from 'zod/mini';
import { attributesSchema } from './attributes-schema.js';
import { idSchema } from './id-schema.js';
import { isoDateSchema } from './iso-date.js';

const date = z.nullish(isoDateSchema);

/** One session on the wire. Web, app and conversation members are kept where present. */
export const sessionSchema = z.looseObject({
  id: idSchema,
  type: z.string(),
  externalId: z.nullish(z.string()),
  externalUrl: z.nullish(z.string()),
  shortId: z.nullish(z.string()),
  customerId: z.nullish(z.string()),
  customerIdType: z.nullish(z.string()),
  externalContact: z.nullish(z.looseObject({ id: z.nullish(z.string()), selfUri: z.nullish(z.string()) })),
  attributes: z.nullish(attributesSchema),
  attributeLists: z.nullish(attributesSchema),
  eventCount: z.nullish(z.number()),
  lastEvent: z.nullish(z.looseObject({ id: z.string(), eventName: z.nullish(z.string()), createdDate: date })),
  createdDate: isoDateSchema,
  endedDate: date,
  awayDate: date,
  idleDate: date,
  durationInSeconds: z.nullish(z.number()),
  authenticated: z.nullish(z.boolean()),
  divisionIds: z.nullish(z.array(z.string())),
  selfUri: z.nullish(z.string()),
});

export type WireSession = z.infer<typeof sessionSchema>;
