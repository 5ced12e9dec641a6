import { JsonMistake } from '../../src/engine/preview/json-mistake.js';
import { changeTranslation } from './change-translation.js';
import { editJson, type Path } from './edit-json.js';
import { valueAt } from './value-at.js';
import type { WordingField } from './wording-field.js';

/** The template with one field worded differently, the rest as it was written; unchanged while it cannot be read. */
export function changeWording(text: string, field: WordingField, value: string): string {
  const { alsoAt = [], kind, language, path, offers, isFlag, isNeeded } = field;
  try {
    if (kind === 'check') return changeList(text, path.slice(0, -1), String(path.at(-1)), value);
    if (kind === 'offer')
      return (offers?.[Number(value)]?.edits ?? []).reduce((now, edit) => editJson(now, ...edit), text);
    if (isFlag) return editJson(text, path, value === 'true' || undefined);
    const places = [path, ...alsoAt.map((at) => (language === undefined ? at : [...at, language]))];
    return places.reduce(
      (now, at) =>
        language === undefined
          ? editJson(now, at, value === '' && !isNeeded ? undefined : value)
          : changeTranslation(now, at, value, isNeeded),
      text,
    );
  } catch (error) {
    if (error instanceof JsonMistake) return text;
    throw error;
  }
}

/** `true` adds a name at the end of a list, `false` removes it, a number moves it to that place, from 1. */
function changeList(text: string, path: Path, name: string, change: string): string {
  const found = valueAt(JSON.parse(text), path);
  const list: readonly unknown[] = Array.isArray(found) ? found : [];
  const others = list.filter((one) => one !== name);
  if (change === 'true') return editJson(text, path, [...others, name]);
  return editJson(text, path, change === 'false' ? others : others.toSpliced(Number(change) - 1, 0, name));
}
