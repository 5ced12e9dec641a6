import type { JourneyEvent } from '../../contract/journey-event.js';
import { say } from '../../messages/say.js';
import { readProperty } from '../path/read-path.js';
import { compareEvents } from '../../contract/compare-events.js';
import { valueKey } from '../projection/value-key.js';
import { presentEvent } from './present-event.js';
import type { PresentOptions } from './present-options.js';

/** What a run of like events came to: its first and last value of one attribute. */
export interface NetChange {
  readonly name: string;
  readonly label: string;
  /** How many times the value became another one. */
  readonly count: number;
  readonly from: string;
  readonly to: string;
  /** "Location changed 4 times: Leeds → Dublin". */
  readonly text: string;
}

/** The net change of the first attribute whose value changed within a run; `undefined` where none did. */
export function netChange(run: readonly JourneyEvent[], options: PresentOptions): NetChange | undefined {
  const events = [...run].sort(compareEvents);
  const [oldest, newest] = [events[0], events.at(-1)];
  if (!oldest || !newest) return undefined;
  const before = presentEvent({ event: oldest, ...options });
  const after = presentEvent({ event: newest, ...options });
  for (const { name, label, text: from } of before.attributes) {
    const count = changesOf(name, events);
    const to = after.attributes.find((attribute) => attribute.name === name)?.text;
    if (count === 0 || to === undefined) continue;
    const text = say(options.locale ?? 'en', 'changedTimes', { label, count, from, to });
    return { name, label, count, from, to, text };
  }
  return undefined;
}

function changesOf(name: string, events: readonly JourneyEvent[]): number {
  const keys = events
    .map(({ attributes }) => valueKey(readProperty(attributes, name)))
    .filter((key) => key !== undefined);
  return keys.filter((key, index) => index > 0 && key !== keys[index - 1]).length;
}
