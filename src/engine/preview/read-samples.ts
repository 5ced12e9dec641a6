import type { Diagnostic } from '../../contract/diagnostic.js';
import type { JourneyEvent } from '../../contract/journey-event.js';
import { plainCopy, TooLargeError } from '../library/plain-copy.js';
import { locateDiagnostics } from './locate-diagnostics.js';
import type { LocatedDiagnostic } from './located-diagnostic.js';
import { SampleReader } from './sample-reader.js';

/** Sample events, and what could not be read of them. */
export interface Samples {
  readonly events: readonly JourneyEvent[];
  readonly diagnostics: readonly LocatedDiagnostic[];
}

/**
 * Reads sample events as an administrator has them: custom event requests, events of the Journey API, or decoded events, one
 * or a list, also as `{ "entities": […] }` or `{ "events": […] }`; values with or without their type tag. JSON text or an
 * object, at most 1 MiB. What is no event is left out and named with its place. Never throws.
 */
export function readSamples(json: unknown): Samples {
  if (typeof json !== 'string') return read(json);
  let parsed: unknown;
  try {
    parsed = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    return { events: [], diagnostics: locateDiagnostics(json, []) };
  }
  const { events, diagnostics } = read(parsed);
  return { events, diagnostics: locateDiagnostics(json, diagnostics) };
}

function read(json: unknown): { events: readonly JourneyEvent[]; diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const reader = new SampleReader(diagnostics);
  try {
    const [base, list] = listIn(plainCopy(json, diagnostics));
    const events = list.flatMap((item, index) => reader.read(item, base === undefined ? '' : `${base}/${index}`) ?? []);
    return { events, diagnostics };
  } catch (error) {
    if (!(error instanceof TooLargeError)) throw error;
    const message = 'is larger than 1 MiB';
    return {
      events: [],
      diagnostics: [{ code: 'samples/too-large', severity: 'error', pointer: '', message, hint: 'give fewer events' }],
    };
  }
}

/** The events, and the pointer to their list; without one it is a single event. */
function listIn(json: unknown): [base: string | undefined, list: readonly unknown[]] {
  if (Array.isArray(json)) return ['', json];
  const { entities, events } = (typeof json === 'object' && json !== null ? json : {}) as {
    entities?: unknown;
    events?: unknown;
  };
  if (Array.isArray(entities)) return ['/entities', entities];
  if (Array.isArray(events)) return ['/events', events];
  return [undefined, [json]];
}
