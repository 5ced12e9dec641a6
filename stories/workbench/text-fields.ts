import type { Path } from './edit-json.js';
import { type Item, text } from './json-items.js';
import { languageName } from './language-name.js';
import type { WordingField } from './wording-field.js';

/** A text is one field; one in several languages is a field for each. */
export function textFields(
  owner: Item,
  path: Path,
  key: string,
  label: string,
  more: Partial<WordingField> = {},
): readonly WordingField[] {
  const value = owner[key];
  if (typeof value !== 'object' || value === null)
    return [{ path: [...path, key], label, kind: 'text', value: text(value), ...more }];
  const { removes, startsLine, ...each } = more;
  return Object.entries(value).map(([lang, one], index) => ({
    path: [...path, key, lang],
    label: `${label} in ${languageName(lang)}`,
    kind: 'text',
    value: text(one),
    ...each,
    ...(index === 0 && removes ? { removes } : {}),
    ...(index === 0 && startsLine ? { startsLine } : {}),
  }));
}
