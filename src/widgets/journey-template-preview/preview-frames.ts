import type { Text } from '../../contract/library/text.js';
import type { SessionLibrary } from '../../contract/library/session-library.js';
import { placesOf } from '../../engine/library/places-of.js';
import { say } from '../../messages/say.js';

/** One way in which agents may see a card. */
export interface PreviewFrame {
  readonly id: string;
  readonly label: string;
  readonly lang: string;
  readonly dir?: 'rtl' | 'ltr';
  /** How it looks, besides its width: the name of a rule in the styles. */
  readonly look?: 'narrow' | 'dark' | 'contrast' | 'large';
}

/** What is shown until somebody chooses. */
export const firstFrames: readonly string[] = ['wide', 'narrow', 'dark'];

/** Every way to look at the cards of a library; the other languages are those it is written in. */
export function previewFrames(library: SessionLibrary, locale: string): readonly PreviewFrame[] {
  const names = languageNames(locale);
  return [
    { id: 'wide', label: '420 px', lang: locale },
    { id: 'narrow', label: '320 px', lang: locale, look: 'narrow' },
    { id: 'dark', label: say(locale, 'frameDark'), lang: locale, look: 'dark' },
    { id: 'contrast', label: say(locale, 'frameContrast'), lang: locale, look: 'contrast' },
    { id: 'large', label: say(locale, 'frameLarge'), lang: locale, look: 'large' },
    { id: 'rtl', label: say(locale, 'frameRightToLeft'), lang: locale, dir: 'rtl' },
    ...otherLanguages(library, locale).map((lang): PreviewFrame => ({
      id: `lang-${lang}`,
      label: names(lang),
      lang,
      dir: isRightToLeft(lang) ? 'rtl' : 'ltr',
    })),
  ];
}

function otherLanguages(library: SessionLibrary, locale: string): readonly string[] {
  const texts = placesOf(library, 'text').flatMap(({ value }: { value: Text }) =>
    typeof value === 'string' ? [] : Object.keys(value),
  );
  const written = [...new Set([library.locale ?? 'en', ...texts])].filter((lang) => lang !== locale && isTag(lang));
  return written.length > 0 ? written : [locale.startsWith('de') ? 'en' : 'de'];
}

function languageNames(locale: string): (lang: string) => string {
  const names = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' });
  return (lang) => names.of(lang) ?? lang;
}

function isTag(lang: string): boolean {
  try {
    return Intl.getCanonicalLocales(lang).length === 1;
  } catch {
    return false;
  }
}

const isRightToLeft = (lang: string): boolean => /^(ar|fa|he|ur|yi|ps|dv|ckb)\b/i.test(lang);
