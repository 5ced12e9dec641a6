import type { Connection } from './connection.js';
import type { CustomerReference } from './customer-reference.js';
import { customersOf } from './customers-of.js';
import type { JourneyError } from './journey-error.js';
import type { SubscribeHandlers } from './journey-source.js';
import type { LiveOptions } from './live/live-options.js';
import { loadPart } from './load-part.js';

/** Checks a subscription at once, then loads the live half of the client: who only reads does not pay for it. */
export function subscribeLater(
  connection: Connection,
  options: LiveOptions,
  given: CustomerReference | readonly CustomerReference[],
  handlers: SubscribeHandlers,
): void {
  const customers = customersOf(given);
  const { signal } = handlers;
  if (!(signal instanceof AbortSignal))
    throw new TypeError('subscribe was called without a signal: give an AbortSignal.');
  void loadPart(connection, signal, () => import('./live/subscribe.js')).then(
    ({ subscribe }) => subscribe(connection, options, customers, handlers),
    (error: JourneyError) => signal.aborted || handlers.onState?.('offline', error),
  );
}
