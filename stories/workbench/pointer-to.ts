import type { Path } from './edit-json.js';

/** A path as a JSON pointer (RFC 6901). */
export const pointerTo = (path: Path): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
