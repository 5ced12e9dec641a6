import { TZDateMini } from '@date-fns/tz/date/mini';
import type { Locale } from 'date-fns';
import { format } from 'date-fns/format';
import { ar } from 'date-fns/locale/ar';
import { de } from 'date-fns/locale/de';
import { enUS } from 'date-fns/locale/en-US';
import { es } from 'date-fns/locale/es';
import { fr } from 'date-fns/locale/fr';
import { ja } from 'date-fns/locale/ja';
import { parse } from 'date-fns/parse';

const locales: Readonly<Record<string, Locale>> = { ar, de, en: enUS, es, fr, ja };

/** What date-fns prints, or that it refuses to; without what it writes to the console. */
export const printedThere = (ms: number, pattern: string, locale = 'en', timeZone = 'UTC'): string =>
  quietly(() => format(new TZDateMini(ms, timeZone), pattern, { locale: locales[locale] })) ?? 'refused';

/** What date-fns reads, on the first of January of 1970, or of the year 2000, on which only years of two digits depend. */
export function readThere(text: string, pattern: string, locale = 'en', year = 1970): string {
  const reference = new TZDateMini(Date.UTC(year, 0), 'UTC');
  const ms = quietly(() => parse(text, pattern, reference, { locale: locales[locale] }).getTime());
  return ms === undefined || Number.isNaN(ms) ? 'not a date' : new Date(ms).toISOString();
}

function quietly<T>(act: () => T): T | undefined {
  const own = console.warn;
  console.warn = () => {};
  try {
    return act();
  } catch {
    return undefined;
  } finally {
    console.warn = own;
  }
}
