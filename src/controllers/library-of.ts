import type { Diagnostic } from '../contract/diagnostic.js';
import type { SessionLibrary } from '../contract/library/session-library.js';
import { parseLibrary } from '../engine/library/parse-library.js';
import { isLibraryRead } from '../engine/presentation/compile-library.js';

/** A library as the engine takes it, with every mistake named. */
export interface ParsedLibrary {
  readonly library: SessionLibrary;
  readonly diagnostics: readonly Diagnostic[];
}

const parsed = new WeakMap<object, ParsedLibrary>();
const none: ParsedLibrary = { library: {}, diagnostics: [] };

/**
 * Reads the library a host has set: an object, or JSON text. Each object is parsed once, however
 * many elements on the page share it.
 */
export function libraryOf(input: unknown): ParsedLibrary {
  if (input === undefined || input === null || input === '') return none;
  if (typeof input !== 'object') return read(input);
  let known = parsed.get(input);
  if (!known) {
    known = read(input);
    parsed.set(input, known);
    parsed.set(known.library, { library: known.library, diagnostics: [] });
  }
  return known;
}

function read(input: unknown): ParsedLibrary {
  const { library, diagnostics } = parseLibrary(input);
  return { library: isLibraryRead(library), diagnostics };
}
