/** Whether the words of a name say that its values tell how far a session is. */
export function isState(words: readonly string[]): boolean {
  return /^(status|state|phase)$/.test(words.at(-1) ?? '');
}
