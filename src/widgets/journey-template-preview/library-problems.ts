import type { JourneyEvent } from '../../contract/journey-event.js';
import type { SessionLibrary } from '../../contract/library/session-library.js';
import type { LibraryProblem } from '../../components/problem-list/problem-list.js';
import { lintLibrary } from '../../engine/library/lint-library.js';
import { parseLibrary } from '../../engine/library/parse-library.js';
import { locateDiagnostics } from '../../engine/preview/locate-diagnostics.js';
import type { LocatedDiagnostic } from '../../engine/preview/located-diagnostic.js';
import { placeWords } from '../../engine/preview/place-words.js';

/** A library as far as it can be read, and what is wrong with it. */
export interface CheckedLibrary {
  /** Absent where the text is not JSON. */
  readonly library?: SessionLibrary;
  readonly problems: readonly LibraryProblem[];
}

/** Reads and lints a library, an object or JSON text; places are of the text. */
export function checkLibrary(input: unknown, samples: readonly JourneyEvent[]): CheckedLibrary {
  if (input === undefined || input === null || input === '') return { library: {}, problems: [] };
  const { library } = parseLibrary(input);
  const diagnostics = lintLibrary(input, samples);
  if (typeof input !== 'string') return { library, problems: diagnostics.map((one) => problemOf(one, input)) };
  const json = jsonIn(input);
  const located = [...locateDiagnostics(input, diagnostics)].sort(
    (one, other) => (one.start ?? 0) - (other.start ?? 0),
  );
  return { ...(json === undefined ? {} : { library }), problems: located.map((one) => problemOf(one, json)) };
}

function problemOf(
  { severity, pointer, message, hint, line, column }: LocatedDiagnostic,
  json: unknown,
): LibraryProblem {
  const words = placeWords(json, pointer);
  const subject = words.at(-1);
  return {
    severity,
    pointer,
    place: words.join(' › '),
    // messages that start with a verb say it of what stands at the place
    message: subject !== undefined && /^\p{Ll}/u.test(message) ? `“${subject}” ${message}` : sentence(message),
    ...(hint === undefined ? {} : { hint: sentence(hint) }),
    ...(line === undefined ? {} : { line, column }),
  };
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return undefined;
  }
}
