import { libraryLimits } from '../../contract/library/library-limits.js';
import { sayValue } from '../../messages/say-value.js';
import { formatNumber } from './format-number.js';
import { IntlCache } from '../../messages/intl-cache.js';

const { listValues: shown } = libraryLimits;

const lists = new IntlCache(
  (locale, type) =>
    new Intl.ListFormat(locale, { type: type as Intl.ListFormatType, style: type === 'unit' ? 'narrow' : 'long' }),
);

/** The first 100 items as the reader's language lists them ("helmet, bike and gloves"), and "+n" for the rest. */
export function formatList(
  items: readonly unknown[],
  textOfItem: (item: unknown) => string | undefined,
  locale: string,
  type: Intl.ListFormatType = 'conjunction',
): string {
  const texts = items.slice(0, shown).flatMap((item) => textOfItem(item) ?? []);
  if (items.length > shown)
    texts.push(sayValue(locale, 'andMore', { count: formatNumber(items.length - shown, 'number', locale) ?? '' }));
  return lists.get(locale, type).format(texts);
}
