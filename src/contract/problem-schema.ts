import * as z from 'zod/mini';

/** The body of an error answer. */
export const problemSchema = z.looseObject({
  message: z.nullish(z.string()),
  code: z.nullish(z.string()),
  status: z.nullish(z.number()),
  contextId: z.nullish(z.string()),
  details: z.nullish(z.array(z.unknown())),
  errors: z.nullish(z.array(z.unknown())),
});

export type Problem = z.infer<typeof problemSchema>;
