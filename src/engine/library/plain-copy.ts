import type { Diagnostic } from '../../contract/diagnostic.js';
import { jsonPointer } from './json-pointer.js';

/** Largest library, in characters of JSON, and deepest nesting: what a library can say needs half of it. */
const largest = 1024 * 1024;
const deepest = 64;

type Path = readonly (string | number)[];

/** Thrown where a document is too large to be a library. */
export class TooLargeError extends Error {}

/**
 * A copy that is nothing but data: no getter is called, no prototype, cycle or depth survives. What was left out is in
 * `diagnostics`. Throws `TooLargeError` beyond 1 MiB.
 */
export function plainCopy(json: unknown, diagnostics: Diagnostic[]): unknown {
  let left = largest;
  const ancestors: unknown[] = [];
  return copy(json, []);

  function copy(value: unknown, path: Path): unknown {
    spend(typeof value === 'string' ? value.length + 2 : 2);
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    if (typeof value !== 'object') return leftOut(path, 'is not something JSON can hold');
    if (ancestors.includes(value)) return leftOut(path, 'contains itself');
    if (path.length >= deepest) return leftOut(path, `is nested more than ${deepest} levels deep`);
    ancestors.push(value);
    const copied = Array.isArray(value) ? copyList(value, path) : copyObject(value, path);
    ancestors.pop();
    return copied;
  }

  function copyList(list: readonly unknown[], path: Path): unknown[] {
    const copied: unknown[] = [];
    // A length that no element backs costs as much as elements would.
    for (let i = 0; i < list.length; i++) copied.push(copy(own(list, i, path), [...path, i]) ?? null);
    return copied;
  }

  function copyObject(object: object, path: Path): Record<string, unknown> {
    const copied: Record<string, unknown> = {};
    for (const key of Object.keys(object)) {
      spend(key.length + 3);
      const at = [...path, key];
      const value = key === '__proto__' ? leftOut(at, 'is not a key of a library') : own(object, key, path);
      const kept = value === undefined ? undefined : copy(value, at);
      if (kept !== undefined) copied[key] = kept;
    }
    return copied;
  }

  function own(object: object, key: string | number, path: Path): unknown {
    const property = Object.getOwnPropertyDescriptor(object, key);
    return property && !('value' in property) ? leftOut([...path, key], 'is computed, not data') : property?.value;
  }

  function leftOut(path: Path, problem: string): undefined {
    const message = `${problem}, and is left out`;
    if (diagnostics.length < 1000)
      diagnostics.push({ code: 'library/not-data', severity: 'error', pointer: jsonPointer(path), message });
  }

  function spend(characters: number): void {
    left -= characters;
    if (left < 0) throw new TooLargeError();
  }
}
