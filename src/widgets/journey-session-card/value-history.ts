import { attributeHistory } from '../../engine/presentation/attribute-history.js';
import { sessionTypeOf } from '../../engine/presentation/compile-library.js';
import type { PresentSessionInput } from '../../engine/presentation/present-session.js';
import { sessionAt } from '../../engine/presentation/session-at.js';
import type { SessionProjector } from '../../engine/projection/session-projector.js';

const most = 5;
/** Beyond this many events every value of the past would cost an agent a wait. */
const longest = 2000;

/** How an attribute read after each of the events that last changed it: event id → text, the newest five. */
export function valueHistory(
  input: PresentSessionInput & { readonly projector: SessionProjector },
  name: string,
): ReadonlyMap<string, string> {
  const { events } = input.projector;
  if (events.length > longest) return new Map();
  const changes = attributeHistory(events, sessionTypeOf(input.library, input.session.type), name);
  const newest = changes.filter(({ value }) => value !== undefined).slice(-most);
  return new Map(newest.map(({ eventId }) => [eventId, textAt(input, eventId, name)]));
}

function textAt(input: PresentSessionInput, eventId: string, name: string): string {
  const { view } = sessionAt({ ...input, eventId });
  return view.attributes.find((attribute) => attribute.name === name)?.text ?? '';
}
