import type { JourneySession } from '../contract/journey-session.js';
import type { Connection } from './connection.js';
import { customerPath } from './customer-path.js';
import type { CustomerReference } from './customer-reference.js';
import { customersOf } from './customers-of.js';
import type { SessionsOptions } from './journey-source.js';
import { lazyIterable } from './lazy-iterable.js';
import { mergePages } from './merge-pages.js';
import type { Page } from './page.js';
import { readPages } from './read-pages.js';
import { sessionReader } from './session-reader.js';

/** The sessions of one person under one or several identifiers, each session once. */
export function readSessions(
  connection: Connection,
  given: CustomerReference | readonly CustomerReference[],
  { pageSize, includeMerged, signal: outer }: SessionsOptions = {},
): AsyncIterable<Page<JourneySession>> {
  const customers = customersOf(given);
  return lazyIterable(outer, (signal) => {
    const pagesOf = (customer: CustomerReference) =>
      readPages(
        connection,
        {
          purpose: 'Reading sessions',
          path: `${customerPath(customer)}sessions`,
          query: { pageSize, includeMerged },
          signal,
        },
        sessionReader,
      );
    const [only] = customers;
    return only && customers.length === 1 ? pagesOf(only) : mergePages(customers.map(pagesOf));
  });
}
