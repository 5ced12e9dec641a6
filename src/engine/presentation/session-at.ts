import { SessionProjector } from '../projection/session-projector.js';
import { sessionTypeOf } from './compile-library.js';
import { presentSession, type PresentSessionInput } from './present-session.js';
import type { SessionView } from './session-view.js';

/** A card as it was, beside the card as it is. */
export interface SessionThen {
  readonly view: SessionView;
  /** Names of the attributes that read otherwise now, or that only one of the two cards has. */
  readonly changed: readonly string[];
  /** The status reads otherwise now. */
  readonly isOtherStatus: boolean;
}

/**
 * A session's card as it was when one of its events had just happened: what came later is forgotten,
 * and the backend's own values too, which are of now.
 *
 * @throws TypeError where no event has that id.
 */
export function sessionAt(input: PresentSessionInput & { readonly eventId: string }): SessionThen {
  const { session, eventId, library } = input;
  const type = sessionTypeOf(library, session.type);
  const whole = input.projector ?? new SessionProjector(type);
  if (!input.projector) for (const event of input.events ?? []) whole.add(event);
  const position = whole.events.findIndex(({ id }) => id === eventId);
  const moment = whole.events[position];
  if (!moment)
    throw new TypeError(`sessionAt: no event has the id "${eventId}"; give the id of one of the session's events.`);
  const then = new SessionProjector(type, { now: moment.createdDate });
  for (const event of whole.events.slice(0, position + 1)) then.add(event);
  const complete = input.complete ?? (input.projector ? whole.complete : whole.size >= (session.eventCount ?? 0));
  then.complete = complete;
  const now = presentSession({ ...input, projector: whole, complete });
  const view = presentSession({
    ...input,
    session: { ...session, attributes: {}, attributeLists: {}, eventCount: position + 1, lastEvent: undefined },
    projector: then,
    complete,
    now: moment.createdDate,
  });
  return { view, changed: differences(view, now), isOtherStatus: view.status?.label !== now.status?.label };
}

function differences(then: SessionView, now: SessionView): string[] {
  const textsNow = new Map(now.attributes.map(({ name, text }) => [name, text]));
  const namesThen = new Set(then.attributes.map(({ name }) => name));
  const changed = then.attributes.filter(({ name, text }) => textsNow.get(name) !== text);
  const added = now.attributes.filter(({ name }) => !namesThen.has(name));
  return [...changed, ...added].map(({ name }) => name);
}
