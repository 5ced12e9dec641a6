/** Whether a value has been made unreadable before it came, such as `****4471`: nothing that a session can be told by. */
export function isMasked(value: string | number | boolean): boolean {
  return /[*•●]{2}|x{4}/i.test(String(value));
}
