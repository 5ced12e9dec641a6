/** One place where a document does not fit its schema. */
export interface SchemaProblem {
  readonly kind: 'unknown-key' | 'missing-key' | 'wrong-type' | 'wrong-value' | 'too-long' | 'too-short' | 'wrong-form';
  /** To the value at fault; to the missing or unknown key itself. */
  readonly path: readonly (string | number)[];
  /** `unknown-key`, `missing-key`: the keys that have a meaning there. */
  readonly keys?: readonly string[];
  /** `wrong-type`: what was expected, such as `string` or `array`. */
  readonly expected?: readonly string[];
  /** `wrong-value`: what is allowed. */
  readonly values?: readonly unknown[];
  /** `too-long`, `too-short`: the bound. */
  readonly bound?: number;
  /** `wrong-form`: what is wrong, in words. */
  readonly message?: string;
}
