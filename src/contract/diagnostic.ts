/** One mistake in a configuration or a datum, with its place. It never carries a customer's value. */
export interface Diagnostic {
  /** Stable, such as `library/unknown-key`. */
  code: string;
  severity: 'error' | 'warning';
  /** JSON pointer (RFC 6901) into the document at fault, such as `/sessionTypes/0/card/title`. */
  pointer: string;
  /** What is wrong. */
  message: string;
  /** What would be right. */
  hint?: string;
}
