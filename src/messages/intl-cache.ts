import { knownLocale } from './known-locale.js';

/**
 * Formatters by locale and by what they do: making one costs seventy times as much as using it.
 * Bounded, since a locale or currency may come from data.
 */
export class IntlCache<Formatter> {
  readonly #made = new Map<string, Map<string, Formatter>>();
  #size = 0;

  constructor(readonly make: (locale: string, what: string) => Formatter) {}

  /** Throws `RangeError` for what the platform does not know. */
  get(locale: string, what: string): Formatter {
    return this.#made.get(locale)?.get(what) ?? this.#add(locale, what);
  }

  #add(locale: string, what: string): Formatter {
    const formatter = this.make(knownLocale(locale), what);
    if (++this.#size > 500) {
      this.#made.clear();
      this.#size = 1;
    }
    const ofLocale = this.#made.get(locale) ?? new Map<string, Formatter>();
    this.#made.set(locale, ofLocale.set(what, formatter));
    return formatter;
  }
}
