import { namePattern } from './name-pattern.js';
import type { Path } from './path.js';

/** A position in brackets, which may be negative, a quoted name in brackets, or a bare name. */
const step = new RegExp(String.raw`\[(?:(-?\d{1,9})|"([^"]*)"|'([^']*)')\]|\.?(${namePattern})`, 'uy');

/**
 * Reads a path such as `location`, `session.externalUrl`, `attributes["Order Id"]` or `cartItems[0]`.
 * `undefined` where the text is not a path.
 */
export function parsePath(text: string): Path | undefined {
  const found = readPathAt(text, 0);
  return found && found.end === text.length ? found.path : undefined;
}

/** Reads the path that starts at `start`; `end` is the first character after it. */
export function readPathAt(text: string, start: number): { readonly path: Path; readonly end: number } | undefined {
  const path: (string | number)[] = [];
  let at = start;
  if (text[at] === '.') return undefined;
  do {
    step.lastIndex = at;
    const found = step.exec(text);
    if (!found) return undefined;
    const [whole, position, inDouble, inSingle, name] = found;
    path.push(position === undefined ? ((inDouble ?? inSingle ?? name) as string) : Number(position));
    at += whole.length;
  } while (text[at] === '.' || text[at] === '[');
  return { path, end: at };
}
