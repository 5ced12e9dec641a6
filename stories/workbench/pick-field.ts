import type { Path } from './edit-json.js';
import { type Item, text } from './json-items.js';
import type { WordingField } from './wording-field.js';
import { wordingChoices } from './wording-choices.js';

/** A key that takes one of a few values; one that is not among them is there to be kept. */
export function pickField(
  owner: Item,
  path: Path,
  key: keyof typeof wordingChoices,
  label: string,
  more: Partial<WordingField> = {},
): WordingField {
  const value = text(owner[key]);
  const { choices: known = wordingChoices[key], ...rest } = more;
  const isKnown = value === '' || known.some(([one]) => one === value);
  const [, said = value] = wordingChoices[key].find(([one]) => one === value) ?? [];
  const choices = isKnown ? known : [...known, [value, said] as const];
  return { path: [...path, key], label, kind: 'choice', value, choices, ...rest };
}
