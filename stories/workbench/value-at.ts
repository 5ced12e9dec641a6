import type { Path } from './edit-json.js';

/** What stands at a place of a JSON document; `undefined` where nothing does. */
export function valueAt(json: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => {
    const isOwner = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
    return isOwner ? (value as Readonly<Record<string | number, unknown>>)[key] : undefined;
  }, json);
}
