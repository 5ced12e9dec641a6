import type { Format } from './format.js';
import { liquidLists } from './liquid-lists.js';
import { liquidNumbers } from './liquid-numbers.js';
import { liquidStrings } from './liquid-strings.js';
import { valueFormats } from './value-formats.js';

const formats = new Map<string, Format>(
  [liquidStrings, liquidNumbers, liquidLists, valueFormats].flatMap((group) => Object.entries(group)),
);

/**
 * Adds a format that texts can name, `{{ value | name: argument }}`, or replaces one. Register before rendering.
 * Throws `TypeError` for a name that a text could not hold.
 */
export function defineFormat(name: string, format: Format): void {
  if (!/^[A-Za-z_][\w-]*$/.test(name))
    throw new TypeError(`defineFormat: "${name}" is not a name; give letters, digits and "_"`);
  if (typeof format !== 'function') throw new TypeError(`defineFormat: "${name}" needs a function from value to value`);
  formats.set(name, format);
}

export function formatNamed(name: string): Format | undefined {
  return formats.get(name);
}

/** Every name a text can use. */
export function formatNames(): string[] {
  return [...formats.keys()];
}
