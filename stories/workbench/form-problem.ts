import type { LibraryProblem } from '../../src/components/problem-list/problem-list.js';
import type { LocatedDiagnostic } from '../../src/engine/preview/located-diagnostic.js';
import { fieldOf, type FieldPlace, itemOf } from './field-of.js';
import { pointerTo } from './pointer-to.js';
import { problemWords } from './problem-words.js';
import type { WordingField, WordingGroup } from './wording-field.js';

/** A problem as the form says it, with the field that it is about. */
export interface FormProblem extends LibraryProblem {
  readonly diagnostic: LocatedDiagnostic;
  /** Absent where only the text can mend it. */
  readonly field?: WordingField;
  /** Without its subject: what is said at the field itself. */
  readonly words: string;
}

/** Says a problem in the words of the form; its place stays the JSON pointer. */
export function formProblem(diagnostic: LocatedDiagnostic, groups: readonly WordingGroup[]): FormProblem {
  const { severity, pointer, line, column } = diagnostic;
  const place = fieldOf(pointer, groups);
  const { words, hint } = problemWords(diagnostic, place?.field);
  return {
    diagnostic,
    severity,
    pointer,
    place: pointer,
    words,
    message: `${subjectOf(place)}: ${words}`,
    ...(hint === undefined ? {} : { hint }),
    ...(place ? { field: place.field } : line === undefined ? {} : { line, column }),
  };
}

/** The field, and what it is a field of where others are called the same. */
function subjectOf(place: FieldPlace | undefined): string {
  if (!place) return 'The template';
  const { field, group, isOwn } = place;
  const owner = ownerOf(field, group);
  if (!isOwn) return owner ?? group.title;
  return owner === undefined || field.label.startsWith(owner) ? field.label : `${owner} › ${field.label}`;
}

/** What a field belongs to: an event, or a badge, a step or a detail by its first field. Those of the card itself stand alone. */
function ownerOf(field: WordingField, group: WordingGroup): string | undefined {
  const item = pointerTo(itemOf(field));
  if (field.path.includes('eventTypes')) return group.title;
  if (!field.path.includes('attributes') && !/\/\d+\/.*\/\d+$/.test(item)) return undefined;
  const first = group.fields.find((one) => one.kind === 'text' && pointerTo(itemOf(one)) === item);
  return first?.label.replace(/ is called( in .*)?$/, '').replace(first.language ? / in \S+$/ : '', '');
}
