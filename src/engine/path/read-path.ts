import type { Path } from './path.js';

const ownProperty = Object.getOwnPropertyDescriptor;

/**
 * Follows a path through plain data. `undefined` where a step is missing. Own data properties only:
 * inherited ones, getters, `__proto__`, `constructor` and `prototype` never resolve. As in Liquid, a
 * negative position counts from the end, and a list answers `size`, `first` and `last`.
 */
export function readPath(path: Path, scope: unknown, from = 0): unknown {
  let value = scope;
  for (let i = from; i < path.length && value !== undefined; i++)
    value = readProperty(value, path[i] as string | number);
  return value;
}

/** Names that lead out of the data. */
export const isForbidden = (key: string | number): boolean =>
  key === '__proto__' || key === 'constructor' || key === 'prototype';

/** One step of `readPath`. */
export function readProperty(scope: unknown, key: string | number): unknown {
  if (isForbidden(key) || typeof scope !== 'object' || scope === null) return undefined;
  const property = ownProperty(scope, key);
  if (property !== undefined) return property.value;
  return Array.isArray(scope) ? readPlace(scope, key) : undefined;
}

function readPlace(list: readonly unknown[], key: string | number): unknown {
  if (key === 'size') return list.length;
  if (key === 'first') return readProperty(list, 0);
  if (key === 'last' || (typeof key === 'number' && key < 0)) {
    const place = list.length + (key === 'last' ? -1 : (key as number));
    return place < 0 ? undefined : readProperty(list, place);
  }
  return undefined;
}
