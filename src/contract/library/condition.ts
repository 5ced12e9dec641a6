import * as z from 'zod/mini';

export const conditionOperators = [
  'eq',
  'ne',
  'gt',
  'gte',
  'lt',
  'lte',
  'in',
  'contains',
  'startsWith',
  'endsWith',
  'exists',
  'empty',
  'before',
  'after',
  'within',
] as const;

export type ConditionOperator = (typeof conditionOperators)[number];

/** A question to a session or an event. `{ event }` holds when such an event is in the session. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly event: string }
  | { readonly path: string; readonly op: ConditionOperator; readonly value?: unknown };

const forms = ['all', 'any', 'not', 'event', 'path'] as const;

/** One object with every key, not a union: a mistake is then reported at its own place. */
const looseCondition = z.strictObject({
  description: z.optional(z.string()),
  // lazy, not getters: `.check` below reads the shape while `conditionSchema` is not there yet
  all: z.optional(z.lazy(() => z.array(conditionSchema))),
  any: z.optional(z.lazy(() => z.array(conditionSchema))),
  not: z.optional(z.lazy(() => conditionSchema)),
  event: z.optional(z.string()),
  path: z.optional(z.string()),
  op: z.optional(z.literal(conditionOperators)),
  value: z.optional(z.unknown()),
});

export const conditionSchema: z.ZodMiniType<Condition> = looseCondition.check(
  z.refine(
    (condition) => forms.filter((form) => condition[form as keyof typeof condition] !== undefined).length === 1,
    {
      error: 'is not a condition: give exactly one of "all", "any", "not", "event" or "path" with "op"',
    },
  ),
  z.refine((condition) => condition.path === undefined || condition.op !== undefined, {
    error: `names a path without an "op": give one of ${conditionOperators.join(', ')}`,
  }),
) as unknown as z.ZodMiniType<Condition>;
