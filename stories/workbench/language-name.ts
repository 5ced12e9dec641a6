const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

/** What people call a language; its tag where it is none. */
export function languageName(lang: string): string {
  try {
    return names.of(lang) ?? lang;
  } catch {
    return lang;
  }
}
