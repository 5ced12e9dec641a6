/** A path as a JSON pointer (RFC 6901): `/sessionTypes/0/card/title`. */
export function jsonPointer(path: readonly (string | number)[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
