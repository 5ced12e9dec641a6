/** A backend does not follow a rule; the message says what it did instead. */
export class CheckFailure extends Error {
  override readonly name = 'CheckFailure';
}
