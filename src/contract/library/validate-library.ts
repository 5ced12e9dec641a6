import type * as z from 'zod/mini';
import { schemaKeys } from './schema-keys.js';
import type { SchemaProblem } from './schema-problem.js';
import { sessionLibrarySchema, type SessionLibrary } from './session-library.js';

type Path = readonly (string | number)[];
type Issue = z.core.$ZodIssue;

/** Checks a document, plain data, against the schema of Session Libraries: the library, or every problem that can be seen at once. */
export function validateLibrary(
  json: unknown,
): { readonly library: SessionLibrary } | { readonly problems: SchemaProblem[] } {
  const result = sessionLibrarySchema.safeParse(json);
  if (result.success) return { library: result.data };
  return { problems: result.error.issues.flatMap((issue) => problemsOf(issue, [], json)) };
}

function problemsOf(issue: Issue, base: Path, json: unknown): SchemaProblem[] {
  const path = [...base, ...(issue.path as Path)];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ kind: 'unknown-key', path: [...path, key], keys: schemaKeys(path) }));
    case 'invalid_union':
      return unionProblems(issue.errors as readonly (readonly Issue[])[], path, json);
    case 'invalid_type':
      return [
        valueAt(json, path) === undefined ? missing(path) : { kind: 'wrong-type', path, expected: [issue.expected] },
      ];
    case 'invalid_value':
      return [valueAt(json, path) === undefined ? missing(path) : { kind: 'wrong-value', path, values: issue.values }];
    case 'too_big':
      return [{ kind: 'too-long', path, bound: Number(issue.maximum) }];
    case 'too_small':
      return [{ kind: 'too-short', path, bound: Number(issue.minimum) }];
    case 'custom':
      return [{ kind: 'wrong-form', path, message: issue.message }];
    default:
      return [{ kind: 'wrong-form', path, message: issue.message }];
  }
}

/** The problems of the form the author meant: the one that got furthest into the value. Else what the value might have been. */
function unionProblems(branches: readonly (readonly Issue[])[], path: Path, json: unknown): SchemaProblem[] {
  if (valueAt(json, path) === undefined) return [missing(path)];
  const meant = branches.find((issues) =>
    issues.some((issue) => issue.code !== 'invalid_type' || issue.path.length > 0),
  );
  if (meant) return meant.flatMap((issue) => problemsOf(issue, path, json));
  const expected = branches.flatMap((issues) =>
    issues.flatMap((issue) => ('expected' in issue ? [issue.expected as string] : [])),
  );
  return [{ kind: 'wrong-type', path, expected }];
}

const missing = (path: Path): SchemaProblem => ({ kind: 'missing-key', path, keys: schemaKeys(path.slice(0, -1)) });

function valueAt(json: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string | number, unknown> | undefined)?.[key], json);
}
