import * as z from 'zod/mini';
import { recordOf } from '../record-of.js';
import { libraryLimits } from './library-limits.js';

/**
 * A text an administrator writes: one string in the library's language, or a map from locale to
 * string. It may hold tokens (`{{ orderId }}`). At most 2,000 characters.
 */
export type Text = string | Readonly<Record<string, string>>;

const string = z.string().check(z.maxLength(libraryLimits.characters));

export const textSchema: z.ZodMiniType<Text> = z.union([
  string,
  recordOf(string).check(
    z.refine((texts) => Object.keys(texts).length > 0, {
      error: 'has no language: give at least one, { "en": "…" }',
    }),
  ),
]);
