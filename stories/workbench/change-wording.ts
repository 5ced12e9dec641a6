import { JsonMistake } from '../../src/engine/preview/json-mistake.js';
import { editJson, type Path } from './edit-json.js';
import type { WordingField } from './wording-fields.js';

/** The template with one field worded differently, the rest as it was written; unchanged while it cannot be read. */
export function changeWording(text: string, { kind, path }: WordingField, value: string): string {
  try {
    if (kind === 'check') return changeList(text, path.slice(0, -1), String(path.at(-1)), value);
    return editJson(text, path, value === '' ? undefined : value);
  } catch (error) {
    if (error instanceof JsonMistake) return text;
    throw error;
  }
}

/** `true` adds a name at the end of a list, `false` removes it, `up` moves it before the one before it. */
function changeList(text: string, path: Path, name: string, change: string): string {
  const found = path.reduce<unknown>(
    (value, key) => (value as Record<string | number, unknown>)[key],
    JSON.parse(text),
  );
  const list: readonly unknown[] = Array.isArray(found) ? found : [];
  const at = list.indexOf(name);
  const others = list.filter((one) => one !== name);
  if (change === 'up') return editJson(text, path, others.toSpliced(Math.max(0, at - 1), 0, name));
  return editJson(text, path, change === 'true' ? [...others, name] : others);
}
