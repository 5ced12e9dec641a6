import * as z from 'zod/mini';

/** An instant on the wire: ISO 8601 with a zone, such as `2020-06-06T10:00:00.000Z`. */
export const isoDateSchema = z.string().check(
  z.refine((text) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(text) && !Number.isNaN(Date.parse(text)), {
    error: 'is not an ISO 8601 date and time',
  }),
);
