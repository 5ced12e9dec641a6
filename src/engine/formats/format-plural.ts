import { formatNumber } from './format-number.js';
import { IntlCache } from '../../messages/intl-cache.js';
import { numberOf } from './number-of.js';
import { textOf } from './text-of.js';

const rules = new IntlCache((locale) => new Intl.PluralRules(locale));

/** The form for a number: `one`, `other` and whatever else the language has (CLDR). `#` in it is the number itself. */
export function formatPlural(value: unknown, forms: Readonly<Record<string, unknown>>, locale: string): string {
  const number = numberOf(Array.isArray(value) ? value.length : value);
  const category = number === undefined ? 'other' : rules.get(locale, '').select(number);
  const form = textOf(forms[category] ?? forms['other']);
  return form.includes('#')
    ? form.replaceAll('#', () => formatNumber(number, 'number', locale) ?? textOf(value))
    : form;
}
