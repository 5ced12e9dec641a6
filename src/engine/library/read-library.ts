import { byteLength } from '../../contract/byte-length.js';
import type { Diagnostic } from '../../contract/diagnostic.js';
import { libraryLimits } from '../../contract/library/library-limits.js';
import type { SessionLibrary } from '../../contract/library/session-library.js';
import type { Finding } from './finding.js';
import { LibraryDocument } from './library-document.js';
import { plainCopy, TooLargeError } from './plain-copy.js';
import { prune } from './prune.js';

/** A library that fits its schema, and how to say where its parts were written. */
export interface ReadLibrary {
  readonly library: SessionLibrary;
  readonly diagnostics: Diagnostic[];
  readonly diagnose: (finding: Finding) => Diagnostic;
}

/** Reads an object or JSON text into a library that fits its schema. Never throws. */
export function readLibrary(json: unknown): ReadLibrary {
  const diagnostics: Diagnostic[] = [];
  let document = new LibraryDocument({});
  let library: SessionLibrary = {};
  try {
    const plain = plainCopy(typeof json === 'string' ? parseJson(json) : json, diagnostics);
    if (typeof plain === 'object' && plain !== null && !Array.isArray(plain)) {
      document = new LibraryDocument(plain);
      library = prune(document, diagnostics);
    } else if (diagnostics.length === 0) {
      fail('library/not-an-object', 'is not a Session Library', 'give an object with "sessionTypes" or "eventTypes"');
    }
  } catch (error) {
    if (error instanceof TooLargeError)
      fail('library/too-large', 'is larger than 1 MiB', 'split it, or remove what is not used');
    else if (error instanceof SyntaxError)
      fail('library/not-json', 'is not JSON', 'check commas, quotes and brackets; comments are not allowed');
    else fail('library/unreadable', 'cannot be read', 'give plain JSON');
  }
  return { library, diagnostics, diagnose: ({ path, ...rest }) => ({ ...rest, pointer: document.pointer(path) }) };

  function fail(code: string, message: string, hint: string): void {
    diagnostics.push({ code, severity: 'error', pointer: '', message, hint });
  }
}

function parseJson(text: string): unknown {
  if (byteLength(text) > libraryLimits.bytes) throw new TooLargeError();
  return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
}
