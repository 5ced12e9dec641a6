import type { Path } from './edit-json.js';
import type { Item } from './json-items.js';
import type { WordingField } from './wording-field.js';

/** A key that is true or left out. */
export const flagField = (owner: Item, path: Path, key: string, label: string): WordingField => ({
  path: [...path, key],
  label,
  kind: 'choice',
  value: owner[key] === true ? 'true' : '',
  choices: [['true', 'Yes']],
  otherwise: 'No',
  isFlag: true,
});
