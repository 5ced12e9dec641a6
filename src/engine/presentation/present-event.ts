import type { EventView } from './event-view.js';
import type { PresentEventInput } from './present-event-input.js';
import { RowPresenter } from './row-presenter.js';

/**
 * An event as its row on the timeline and its place on the journey map. Never throws for what is in data or library.
 *
 * @throws TypeError where no event is given.
 */
export function presentEvent(input: PresentEventInput): EventView {
  if (typeof input.event !== 'object' || input.event === null)
    throw new TypeError(`presentEvent: the event is ${String(input.event)}; give { event, session?, library? }.`);
  const row = new RowPresenter(input).present(input.event, input.session);
  const { attributes, bodyParts, diagnostics, titleParts, typeLabel } = row;
  return { ...row, typeLabel, titleParts, ...(bodyParts ? { bodyParts } : {}), attributes, diagnostics };
}
