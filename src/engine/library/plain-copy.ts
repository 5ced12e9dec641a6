import { byteLength } from '../../contract/byte-length.js';
import type { Diagnostic } from '../../contract/diagnostic.js';
import { libraryLimits } from '../../contract/library/library-limits.js';
import { jsonPointer } from './json-pointer.js';

/** Deepest nesting: what a library can say needs half of it. */
const deepest = 64;

type Path = readonly (string | number)[];

/** Thrown where a document is too large to be a library. */
export class TooLargeError extends Error {}

/**
 * A copy that is nothing but data: no getter is called, no prototype, cycle or depth survives. What was left out is in
 * `diagnostics`. Throws `TooLargeError` beyond 1 MiB.
 */
export function plainCopy(json: unknown, diagnostics: Diagnostic[]): unknown {
  let left: number = libraryLimits.bytes;
  const ancestors: unknown[] = [];
  return copy(json, []);

  function copy(value: unknown, path: Path): unknown {
    spend(bytesOf(value));
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
    spend(list.length - 1);
    for (let i = 0; i < list.length; i++) copied.push(copy(own(list, i, path), [...path, i]) ?? null);
    return copied;
  }

  function copyObject(object: object, path: Path): Record<string, unknown> {
    const copied: Record<string, unknown> = {};
    const keys = Object.keys(object);
    spend(keys.length - 1);
    for (const key of keys) {
      spend(byteLength(key) + 3);
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
      diagnostics.push({
        code: 'library/not-data',
        severity: 'error',
        pointer: jsonPointer(path),
        message,
        hint: 'give plain JSON',
      });
  }

  function spend(bytes: number): void {
    left -= Math.max(bytes, 0);
    if (left < 0) throw new TooLargeError();
  }
}

/** What a value takes as JSON, without what is in it. */
function bytesOf(value: unknown): number {
  if (typeof value === 'string') return byteLength(value) + 2;
  return value === null || typeof value === 'number' || typeof value === 'boolean' ? String(value).length : 2;
}
