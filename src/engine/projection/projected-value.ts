/** What a projection found. */
export interface ProjectedValue {
  /** A scalar or a list; `undefined` where there is none. */
  readonly value: unknown;
  /** Ids of the events the value came from, oldest first; the newest 100 where there are more. */
  readonly contributors: string[];
  /** How many events gave a value. */
  readonly used: number;
  /** How many events had the attribute but could not be used: an explicit null, a value of the wrong kind, `where`. */
  readonly skipped: number;
  /** Not all events of the session were there. */
  readonly partial: boolean;
}

/** A session folded into its attributes. */
export interface Projection {
  /** By name of session attribute. */
  readonly values: Record<string, ProjectedValue>;
  readonly eventCount: number;
}
