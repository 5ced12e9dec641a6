/** The newest event of a session, as the backend summarises it. */
export interface LastEvent {
  readonly id: string;
  readonly eventName?: string;
  readonly createdDate?: string;
}

/**
 * A sequence of related events of one customer in one system, decoded from the wire. It keeps the
 * wire's names; `attributes` and `attributeLists` are plain values. Members this version does not
 * know are kept as they came.
 */
export interface JourneySession {
  readonly id: string;
  /** Name of the session type; never changes. */
  readonly type: string;
  /** The session's own id in its system of record (not the customer's). */
  readonly externalId?: string;
  readonly externalUrl?: string;
  readonly shortId?: string;
  readonly customerId?: string;
  readonly customerIdType?: string;
  readonly externalContact?: { readonly id?: string; readonly selfUri?: string };
  readonly attributes: Readonly<Record<string, string | number | boolean | null>>;
  readonly attributeLists: Readonly<Record<string, readonly (string | number | boolean)[]>>;
  readonly eventCount: number;
  readonly lastEvent?: LastEvent;
  /** ISO 8601. */
  readonly createdDate: string;
  readonly endedDate?: string;
  readonly awayDate?: string;
  readonly idleDate?: string;
  readonly durationInSeconds?: number;
  readonly authenticated?: boolean;
  readonly divisionIds?: readonly string[];
  readonly selfUri?: string;
  readonly [member: string]: unknown;
}
