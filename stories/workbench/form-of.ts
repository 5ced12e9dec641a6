import type { LocatedDiagnostic } from '../../src/engine/preview/located-diagnostic.js';
import { type FormProblem, formProblem } from './form-problem.js';
import type { WordingGroup } from './wording-field.js';
import { wordingGroups } from './wording-fields.js';

/** A template as a form. */
export interface Form {
  readonly groups: readonly WordingGroup[];
  /** In the order of the text. */
  readonly problems: readonly FormProblem[];
  /** Those without what the form counts by itself: texts that are not translated yet. */
  readonly listed: readonly FormProblem[];
}

/** The form of a template, and its problems in the words of the form; `undefined` while the text cannot be read. */
export function formOf(
  text: string,
  languages: readonly string[],
  problems: readonly LocatedDiagnostic[],
): Form | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  const groups = wordingGroups(json, languages);
  const sorted = [...problems].sort((one, other) => (one.start ?? 0) - (other.start ?? 0));
  const said = sorted.map((problem) => formProblem(problem, groups));
  const listed = said.filter(({ diagnostic, field }) => diagnostic.code !== 'lint/missing-translation' || !field);
  return { groups, problems: said, listed };
}
