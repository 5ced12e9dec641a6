import type { Diagnostic } from '../../contract/diagnostic.js';
import type { SessionLibrary } from '../../contract/library/session-library.js';
import type { Path } from './library-document.js';

/** A mistake found in a library that fits its schema. */
export interface Finding extends Omit<Diagnostic, 'pointer'> {
  readonly path: Path;
}

/** One question to a library that fits its schema. */
export type Check = (library: SessionLibrary) => Iterable<Finding>;
