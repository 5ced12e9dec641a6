import type { Diagnostic } from '../../contract/diagnostic.js';
import type { SessionLibrary } from '../../contract/library/session-library.js';
import { checkAttributes } from './checks/check-attributes.js';
import { checkConditions } from './checks/check-conditions.js';
import { checkNames } from './checks/check-names.js';
import { checkOperators } from './checks/check-operators.js';
import { checkTexts } from './checks/check-texts.js';
import type { Check } from './finding.js';
import { type ReadLibrary, readLibrary } from './read-library.js';

const checks: readonly Check[] = [checkTexts, checkAttributes, checkConditions, checkOperators, checkNames];

/**
 * Reads a Session Library, an object or JSON text. What is wrong is left out, and with it as little else as can be; every
 * mistake is a diagnostic with its place. Without a usable document the library is empty. Never throws, calls no getter,
 * and what it returns shares nothing with `json`. At most 1,000 diagnostics.
 */
export function parseLibrary(json: unknown): { library: SessionLibrary; diagnostics: Diagnostic[] } {
  const { library, diagnostics } = checkLibrary(readLibrary(json));
  return { library, diagnostics };
}

/** Adds to what reading found what only the whole library can tell. */
export function checkLibrary(read: ReadLibrary): ReadLibrary {
  const found = checks.flatMap((check) => [...check(read.library)].map(read.diagnose));
  return { ...read, diagnostics: [...read.diagnostics, ...found].slice(0, 1000) };
}
