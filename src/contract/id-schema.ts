import * as z from 'zod/mini';

/** An id: any text but none. A pattern, because zod's length checks would be a third of a kilobyte more to download. */
export const idSchema = z.string().check(z.regex(/[\s\S]/));
