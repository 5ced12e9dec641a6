/** A locale that `Intl` takes: a malformed one is the host's mistake; the agent reads English. */
export function knownLocale(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
