/** A rule that cannot be checked here; the message says what is missing. */
export class SkipCheck extends Error {
  override readonly name = 'SkipCheck';
}
