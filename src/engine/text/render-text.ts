import type { Text } from '../../contract/library/text.js';
import { fillText } from './fill-text.js';
import type { TextOptions } from './text-options.js';

const none: TextOptions = {};

/**
 * A text with its tokens filled in from `data`, whose own members are what bare names read. Plain text, never HTML, and no
 * character is added. A missing value prints as nothing. Never throws.
 */
export function renderText(text: Text, data: Readonly<Record<string, unknown>>, options: TextOptions = none): string {
  return fillText(text, data, options, false);
}
