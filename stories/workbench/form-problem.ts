import type { Problem } from '../../src/components/problem-list/problem-list.js';
import type { LocatedDiagnostic } from '../../src/engine/preview/located-diagnostic.js';
import { fieldOf } from './field-of.js';
import { problemWords } from './problem-words.js';
import type { WordingField, WordingGroup } from './wording-field.js';

/** A problem as the form says it, with the field that it is about. */
export interface FormProblem extends Problem {
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

function subjectOf(place: ReturnType<typeof fieldOf>): string {
  if (!place) return 'The template';
  const { field, group, isOwn } = place;
  if (isOwn) return field.label;
  // what a whole card or event lacks is not about its first field
  const isOfItem = field.path.includes('card') || field.path.includes('attributes');
  return isOfItem ? field.label.replace(/ is called( in .*)?$/, '') : group.title;
}
