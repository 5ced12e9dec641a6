import type { Diagnostic } from '../../contract/diagnostic.js';
import type { TextPlace } from './text-place.js';

/** A mistake in a JSON text, with its place where the text is at hand. */
export interface LocatedDiagnostic extends Diagnostic, Partial<TextPlace> {}
