import type { AttributeValue } from '../../src/contract/attribute-value.js';

/** What somebody typed, as a value of the kind that was there: a list stays a list, a number one where it still is. */
export function readValue(text: string, former: AttributeValue): AttributeValue {
  if (Array.isArray(former))
    return text
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '');
  if (typeof former === 'number' && text.trim() !== '' && Number.isFinite(Number(text))) return Number(text);
  if (typeof former === 'boolean' && /^(true|false)$/.test(text.trim())) return text.trim() === 'true';
  return text === '' && former === null ? null : text;
}
