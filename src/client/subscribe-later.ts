import type { Connection } from './connection.js';
import type { CustomerReference } from './customer-reference.js';
import { customersOf } from './customers-of.js';
import { JourneyError } from './journey-error.js';
import type { SubscribeHandlers } from './journey-source.js';
import type { LiveOptions } from './live/live-options.js';
import { retry } from './retry.js';

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
  void retry(connection, signal, load).then(
    ({ subscribe }) => subscribe(connection, options, customers, handlers),
    (error: JourneyError) => signal.aborted || handlers.onState?.('offline', error),
  );
}

const load = () =>
  import('./live/subscribe.js').catch(() => {
    throw new JourneyError('network', 'Listening for news failed: its code could not be loaded.');
  });
