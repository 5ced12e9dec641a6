import * as z from 'zod/mini';

/**
 * A list answer. `entities` stay unknown here: the client reads them one by one, so that a malformed
 * one is left out and the rest is shown. `nextUri` carries the cursor of the next page as `after`.
 */
export const pageSchema = z.looseObject({
  entities: z.array(z.unknown()),
  nextUri: z.nullish(z.string()),
  previousUri: z.nullish(z.string()),
  selfUri: z.nullish(z.string()),
});

export type WirePage = z.infer<typeof pageSchema>;
