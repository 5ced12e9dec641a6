import type { Path } from './edit-json.js';
import { item, type Item, text } from './json-items.js';
import type { TextFields } from './text-fields.js';
import { isCalledAlike, isWordedAlike, twinsOf } from './twins-of.js';
import type { WordingField } from './wording-field.js';

/** Where a detail stands: that of an event follows the card's where both say the same. */
export interface DetailPlace {
  readonly type: Item;
  /** Leads to the kind of journey. */
  readonly typePath: Path;
  /** Leads to the detail. */
  readonly at: Path;
  /** The card's detail of that name, for one of an event. */
  readonly leader?: Item | undefined;
}

/** What a detail is called; no field where it follows another one. */
export function nameFields(
  detail: Item,
  { type, typePath, at, leader }: DetailPlace,
  textFields: TextFields,
  more: Partial<WordingField> = {},
): readonly WordingField[] {
  if (isCalledAlike(detail, leader)) return [];
  const name = text(detail['name']);
  const twins = leader ? [] : twinsOf(type, name).filter(([twin]) => isCalledAlike(twin, detail));
  const alsoAt = twins.map(([, path]) => [...typePath, ...path, 'displayName']);
  return textFields(detail, at, 'displayName', `“${name}” is called`, { otherwise: name, alsoAt, ...more });
}

/** What its values are called, where the detail itself says so. */
export function valueFields(
  detail: Item,
  { type, typePath, at, leader }: DetailPlace,
  textFields: TextFields,
): readonly WordingField[] {
  if (typeof detail['options'] !== 'object' || detail['options'] === null) return [];
  return Object.keys(detail['options']).flatMap((value) => {
    if (isWordedAlike(detail, leader, value)) return [];
    const twins = leader ? [] : twinsOf(type, detail['name']).filter(([twin]) => isWordedAlike(twin, detail, value));
    const alsoAt = twins.map(([, path]) => [...typePath, ...path, 'options', value]);
    return textFields(item(detail, 'options'), [...at, 'options'], value, `The value “${value}” is called`, {
      isRare: true,
      otherwise: value,
      alsoAt,
    });
  });
}
