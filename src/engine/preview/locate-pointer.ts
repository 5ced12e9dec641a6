import { JsonMistake } from './json-mistake.js';
import type { JsonValue } from './json-value.js';
import { scanJson } from './scan-json.js';
import { textPlace, type TextPlace } from './text-place.js';

/**
 * Where a JSON pointer (RFC 6901) leads in a JSON text: to a simple value itself, to the name of an object or list, or to its
 * opening bracket where it has none; with `at: 'key'` to the name in any case. Where there is nothing at the pointer, the
 * nearest place above it. `undefined` where the text is not JSON.
 */
export function locatePointer(text: string, pointer: string, at: 'value' | 'key' = 'value'): TextPlace | undefined {
  return pointerLocator(text)?.(pointer, at);
}

/** The same for many pointers into one text, which is read once. */
export function pointerLocator(text: string): ((pointer: string, at?: 'value' | 'key') => TextPlace) | undefined {
  let root: JsonValue;
  try {
    root = scanJson(text);
  } catch (error) {
    if (error instanceof JsonMistake) return undefined;
    throw error;
  }
  return (pointer, at = 'value') => {
    const value = follow(root, pointer);
    const { start, end } =
      (at === 'key' || value.members ? value.key : undefined) ??
      (value.members ? { start: value.start, end: value.start + 1 } : value);
    return textPlace(text, start, end);
  };
}

function follow(root: JsonValue, pointer: string): JsonValue {
  let value = root;
  for (const key of pointer.split('/').slice(1)) {
    const next = value.members?.get(key.replaceAll('~1', '/').replaceAll('~0', '~'));
    if (!next) break;
    value = next;
  }
  return value;
}
