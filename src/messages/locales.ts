import type { DateLocale } from './date-locale.js';
import { englishDates } from './english-dates.js';
import { knownLocale } from './known-locale.js';
import { valueWords } from './value-words.js';
import type { Words } from './words.js';

/** A language: the widget's words in it, and how date patterns read in it, as a locale of date-fns says. Either may be missing. */
export interface Language {
  readonly words?: Partial<Words>;
  readonly dates?: DateLocale;
}

const english: Language = { words: valueWords, dates: englishDates };
const languages = new Map([['en', english]]);
const dates = new Map<string, DateLocale>();

/** Adds or replaces a language, by its BCP 47 tag. Register before rendering. Throws `TypeError` where the tag is none. */
export function defineLocale(tag: string, language: Language): void {
  if (!/^[a-z]{2,8}(-[a-z\d]{1,8})*$/i.test(tag)) {
    throw new TypeError(`defineLocale: "${tag}" is not a language tag; give one such as "pt" or "pt-BR"`);
  }
  languages.set(tag.toLowerCase(), language);
  dates.clear();
}

/** The best registered language for a tag: exact, then without its last parts (`zh-Hant-TW`, `zh-Hant`, `zh`), then English. */
export function languageOf(tag: string): Language {
  return languages.get(tag) ?? registered(tag) ?? languages.get('en') ?? english;
}

/** How date patterns read for a tag; empty for a language that nobody registered, which is not English. */
export function datesOf(tag: string): DateLocale {
  let known = dates.get(tag);
  if (known) return known;
  if (dates.size > 500) dates.clear();
  known = registered(knownLocale(tag))?.dates ?? {};
  // the order of day and month is that of the United States; English elsewhere has its own
  if (known === englishDates && /^en-(?!us$)/i.test(tag)) known = { localize: englishDates.localize };
  dates.set(tag, known);
  return known;
}

function registered(tag: string): Language | undefined {
  let known: Language | undefined;
  let part = String(tag).toLowerCase();
  for (let left = 8; left > 0 && part !== '' && !known; left--) {
    known = languages.get(part);
    part = part.slice(0, Math.max(0, part.lastIndexOf('-')));
  }
  return known;
}
