import { patternParts } from './pattern-parts.js';
import { canBeRead } from './reading-order.js';

/** Whether texts can be read with a date pattern: every letter stands for something, and nothing is said twice. */
export function isReadablePattern(pattern: string): boolean {
  try {
    return canBeRead(patternParts(pattern, 'en'));
  } catch {
    return false;
  }
}
