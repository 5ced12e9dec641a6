/** The command was called wrongly; the message says what to give. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
