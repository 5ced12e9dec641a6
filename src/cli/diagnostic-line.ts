import type { LocatedDiagnostic } from '../engine/preview/located-diagnostic.js';

/** A problem on one line, its place as editors and terminals follow it: `library.json:12:7`. */
export function lineOf(problem: LocatedDiagnostic & { readonly file: string }): string {
  const { file, line, column, severity, pointer, message, hint, code } = problem;
  const place = line === undefined ? file : `${file}:${line}:${column}`;
  return `${place} ${severity} ${pointer || '/'} ${message}${hint === undefined ? '' : `; ${hint}`} (${code})`;
}
