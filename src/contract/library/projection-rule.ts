import * as z from 'zod/mini';
import { recordOf } from '../record-of.js';
import { type Condition, conditionSchema } from './condition.js';
import { durationSchema } from './duration.js';

/** Where a projection reads: an attribute of events of one name, of every event, or the events themselves. */
export interface ProjectionSource {
  readonly event?: string;
  readonly attribute?: string;
}

/** How event attributes of one session fold into one session attribute. */
export interface ProjectionRule {
  /** Name of an operator; `last` where absent. */
  readonly operator?: string;
  /** An attribute's name, or a list of names and sources; the session attribute's own name where absent. */
  readonly from?: string | readonly (string | ProjectionSource)[];
  /** Only events for which this holds count. */
  readonly where?: Condition;
  /** Only the newest time span, number of events, or the events since the last one of a name, that one included; all where none has come. */
  readonly window?: { readonly last?: string; readonly events?: number; readonly since?: string };
  /** The value where nothing was used. */
  readonly default?: unknown;
  /** How many values a collecting operator keeps, the newest ones. */
  readonly limit?: number;
  /** `map`: value or event name to state; `other` for what is not named. */
  readonly states?: Readonly<Record<string, string>>;
  /** `join`: what stands between two values; `", "` where absent. */
  readonly separator?: string;
}

const count = z.int().check(z.minimum(1));
export const projectionSourceSchema: z.ZodMiniType<ProjectionSource> = z.strictObject({
  event: z.optional(z.string()),
  attribute: z.optional(z.string()),
  description: z.optional(z.string()),
});

export const projectionRuleSchema: z.ZodMiniType<ProjectionRule> = z.strictObject({
  description: z.optional(z.string()),
  operator: z.optional(z.string()),
  from: z.optional(z.union([z.string(), z.array(z.union([z.string(), projectionSourceSchema])).check(z.minLength(1))])),
  where: z.optional(conditionSchema),
  window: z.optional(
    z.strictObject({
      last: z.optional(durationSchema),
      events: z.optional(count),
      since: z.optional(z.string()),
      description: z.optional(z.string()),
    }),
  ),
  default: z.optional(z.unknown()),
  limit: z.optional(count),
  states: z.optional(recordOf(z.string())),
  separator: z.optional(z.string()),
});
