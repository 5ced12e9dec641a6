import { DetailEvent } from '../detail-event.js';

/** Where a problem of a Session Library stands. */
export interface ProblemPlace {
  /** JSON pointer (RFC 6901) into the library. */
  readonly pointer: string;
  /** Line in the JSON text, from 1; absent where the library was given as an object. */
  readonly line?: number;
  /** Column in the JSON text, from 1, in UTF-16 units; absent likewise. */
  readonly column?: number;
}

/** Raised when somebody chooses a problem, so that an editor can go to its place. Bubbles, composed, not cancelable. */
export class JourneyProblemSelectEvent extends DetailEvent<ProblemPlace> {
  declare readonly pointer: string;
  declare readonly line?: number;
  declare readonly column?: number;

  constructor({ pointer, line, column }: ProblemPlace) {
    super('journey-problem-select', line === undefined ? { pointer } : { pointer, line, column });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'journey-problem-select': JourneyProblemSelectEvent;
  }
}
