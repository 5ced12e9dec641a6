import * as z from 'zod/mini';

/** An object whose keys are the author's own. An object with no members of its own: half a kilobyte lighter than `z.record`. */
export function recordOf<T>(value: z.ZodMiniType<T>): z.ZodMiniType<Record<string, T>> {
  return z.catchall(z.object({}), value);
}
