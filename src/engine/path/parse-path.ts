import { isNameCharacter } from './is-name-character.js';
import type { Path } from './path.js';

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
  for (;;) {
    const dot = path.length > 0 && text[at] === '.';
    const nameStart = dot ? at + 1 : at;
    if (text[at] === '[') {
      const step = readStep(text, at + 1);
      if (!step) return undefined;
      path.push(step.key);
      at = step.end;
    } else if (dot || path.length === 0) {
      at = nameStart;
      while (at < text.length && isNameCharacter(text.charCodeAt(at))) at++;
      if (at === nameStart) return undefined;
      path.push(text.slice(nameStart, at));
    } else {
      return { path, end: at };
    }
  }
}

/** What stands between brackets: a position, which may be negative, or a quoted name. */
function readStep(text: string, start: number): { key: string | number; end: number } | undefined {
  const quote = text[start];
  if (quote === '"' || quote === "'") {
    const close = text.indexOf(quote, start + 1);
    return close > 0 && text[close + 1] === ']' ? { key: text.slice(start + 1, close), end: close + 2 } : undefined;
  }
  const close = text.indexOf(']', start);
  const digits = text.slice(start, Math.max(start, close));
  return /^-?\d{1,9}$/.test(digits) ? { key: Number(digits), end: close + 1 } : undefined;
}
