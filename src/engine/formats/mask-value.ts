import type { AttributeDefinition } from '../../contract/library/attribute-definition.js';
import { formatList } from './format-list.js';
import { textOf } from './text-of.js';

const bullets = '••••';

/** Bullets, and the last `kept` characters where at least as many stay hidden. How long the value is stays hidden too. */
export function maskText(text: string, kept = 0): string {
  const characters = Array.from(text);
  return kept > 0 && characters.length >= kept * 2 ? bullets + characters.slice(-kept).join('') : bullets;
}

/** What a protected value shows before it is revealed: bullets, for `last4` its last four characters too. `""` for `hidden`. */
export function maskValue(
  value: unknown,
  sensitivity: NonNullable<AttributeDefinition['sensitivity']>,
  locale = 'en',
): string {
  if (sensitivity === 'hidden' || value === undefined || value === null) return '';
  const kept = sensitivity === 'last4' ? 4 : 0;
  return Array.isArray(value)
    ? formatList(value, (item) => maskText(textOf(item), kept), locale)
    : maskText(textOf(value), kept);
}
