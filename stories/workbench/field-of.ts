import type { Path } from './edit-json.js';
import { pointerTo } from './pointer-to.js';
import type { WordingField, WordingGroup } from './wording-field.js';

/** The field that a place of a template is worded in. */
export interface FieldPlace {
  readonly field: WordingField;
  readonly group: WordingGroup;
  /** It is the value of the field itself, and not something else of the same badge, step, detail, event or card. */
  readonly isOwn: boolean;
}

/** Where in the form a place of the template is, by its JSON pointer; `undefined` where the form has nothing near it. */
export function fieldOf(pointer: string, groups: readonly WordingGroup[]): FieldPlace | undefined {
  const all = groups.flatMap((group) =>
    group.fields.filter(({ kind }) => kind === 'text' || kind === 'choice').map((field) => ({ field, group })),
  );
  const own = all.filter(({ field }) => pointersOf(field).includes(pointer));
  // of a text in several languages, what is missing is what is to be looked at
  const found = own.find(({ field }) => field.untranslated !== undefined) ?? own[0];
  if (found) return { ...found, isOwn: true };
  let nearest: (typeof all)[number] | undefined;
  for (const one of all) {
    const item = pointerTo(itemOf(one.field));
    const isNearer = !nearest || item.length > pointerTo(itemOf(nearest.field)).length;
    if (isNearer && `${pointer}/`.startsWith(`${item}/`)) nearest = one;
  }
  return nearest && { ...nearest, isOwn: false };
}

/** Its own, that of its text in all languages, and those that follow it. */
const pointersOf = ({ alsoAt = [], language, path }: WordingField): readonly string[] =>
  [path, language === undefined ? path : path.slice(0, -1), ...alsoAt].map(pointerTo);

/** The list item that a field belongs to: a badge, a step, a detail, an event, a kind of journey. */
export const itemOf = ({ path }: WordingField): Path =>
  path.slice(0, path.findLastIndex((key) => typeof key === 'number') + 1);
