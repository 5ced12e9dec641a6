import type { EventView } from './event-view.js';
import type { PresentEventInput } from './present-event-input.js';
import { presentRow } from './present-row.js';

/** An event as its row on the timeline and its place on the journey map. Never throws for what is in data or library. */
export function presentEvent(input: PresentEventInput): EventView {
  const row = presentRow(input);
  const { attributes, diagnostics } = row;
  return { ...row, attributes, diagnostics };
}
