import * as z from 'zod/mini';

const duration =
  /^(\d+(\.\d+)? (second|minute|hour|day|week|month|year)s?|P(?!$)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?)$/;

/** A time span: `"2 days"`, `"36 hours"` or ISO 8601, `"P2D"`. */
export const durationSchema = z
  .string()
  .check(z.regex(duration, { error: 'is not a duration: write "2 days", "36 hours" or "P2D"' }));
