import { editJson, type Path } from './edit-json.js';
import { ownLanguage } from './languages-of.js';
import { valueAt } from './value-at.js';

/** A text said in one language, the last part of the path. One that is said in the template's own language alone is a plain text. */
export function changeTranslation(text: string, path: Path, said: string, isNeeded = false): string {
  const json = JSON.parse(text) as unknown;
  const own = ownLanguage(json);
  const at = path.slice(0, -1);
  const language = String(path.at(-1));
  const former = valueAt(json, at);
  const known = typeof former === 'string' ? { [own]: former } : ((former ?? {}) as Readonly<Record<string, unknown>>);
  const { [language]: _, ...others } = known;
  const next = said === '' ? others : { ...known, [language]: said };
  const languages = Object.keys(next);
  if (languages.length === 0) return editJson(text, at, isNeeded ? '' : undefined);
  return editJson(text, at, languages.length === 1 && languages[0] === own ? next[own] : next);
}
