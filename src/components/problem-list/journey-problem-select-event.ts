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
export class JourneyProblemSelectEvent extends Event {
  readonly detail: ProblemPlace;

  constructor({ pointer, line, column }: ProblemPlace) {
    super('journey-problem-select', { bubbles: true, composed: true });
    this.detail = Object.freeze(line === undefined ? { pointer } : { pointer, line, column });
  }

  get pointer(): string {
    return this.detail.pointer;
  }

  get line(): number | undefined {
    return this.detail.line;
  }

  get column(): number | undefined {
    return this.detail.column;
  }
}

declare global {
  interface HTMLElementEventMap {
    'journey-problem-select': JourneyProblemSelectEvent;
  }
}
