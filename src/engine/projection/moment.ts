import { instantOf } from '../../contract/instant.js';

/** A point in time as callers give it: milliseconds since 1970, a `Date` or ISO 8601. */
export type Moment = number | Date | string;

/** Milliseconds since 1970; `undefined` for none, or for one that cannot be read. */
export function momentOf(moment: Moment | undefined): number | undefined {
  const time = typeof moment === 'string' ? instantOf(moment) : Number(moment);
  return Number.isFinite(time) ? time : undefined;
}
