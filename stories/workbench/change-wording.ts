import { JsonMistake } from '../../src/engine/preview/json-mistake.js';
import { editJson, type Path } from './edit-json.js';
import type { WordingField } from './wording-fields.js';

/** The template with one field worded differently, the rest as it was written; unchanged while it cannot be read. */
export function changeWording(text: string, { kind, path }: WordingField, value: string): string {
  try {
    if (kind === 'check') return changeList(text, path.slice(0, -1), String(path.at(-1)), value === 'true');
    return editJson(text, path, value === '' ? undefined : value);
  } catch (error) {
    if (error instanceof JsonMistake) return text;
    throw error;
  }
}

function changeList(text: string, path: Path, name: string, isIn: boolean): string {
  const list = path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], JSON.parse(text));
  const others = (Array.isArray(list) ? (list as unknown[]) : []).filter((one) => one !== name);
  return editJson(text, path, isIn ? [...others, name] : others);
}
