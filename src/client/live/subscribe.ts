import type { JourneyEvent } from '../../contract/journey-event.js';
import type { JourneySession } from '../../contract/journey-session.js';
import type { Connection } from '../connection.js';
import type { CustomerReference } from '../customer-reference.js';
import { guarded } from '../guarded.js';
import type { JourneyError } from '../journey-error.js';
import type { SubscribeHandlers } from '../journey-source.js';
import type { LiveState } from '../live-state.js';
import { CatchUp } from './catch-up.js';
import { eventStreamTransport } from './event-stream-transport.js';
import { LiveFeed } from './live-feed.js';
import { LiveLedger } from './live-ledger.js';
import type { LiveOptions } from './live-options.js';
import type { PageVisibility } from './page-visibility.js';

/** The state of several connections is that of the worst. */
const worstFirst: readonly LiveState[] = ['paused', 'offline', 'connecting', 'polling', 'live'];

/** Tells the news of one person until the signal aborts, each event once, however it came. */
export function subscribe(
  connection: Connection,
  options: LiveOptions,
  customers: readonly CustomerReference[],
  handlers: SubscribeHandlers,
): void {
  const { signal } = handlers;
  const transport = (options.transport ?? eventStreamTransport)(connection);
  const ledger = new LiveLedger();
  const tell = {
    session: (session: JourneySession) => {
      if (!signal.aborted && ledger.addState(session)) guarded(() => handlers.onSession(session));
    },
    event: (event: JourneyEvent) => {
      if (!signal.aborted && ledger.add(event)) guarded(() => handlers.onEvent(event));
    },
  };
  const missed = new CatchUp(connection, ledger, tell);
  const begin = once(() => missed.begin(customers, signal));
  const onState = combined(customers.length, (state, error) => {
    if (!signal.aborted) guarded(() => handlers.onState?.(state, error));
  });
  customers.forEach((customer, index) => {
    const feed = new LiveFeed({
      connection,
      transport,
      customer,
      visibility: options.visibility ?? (globalThis.document as PageVisibility | undefined),
      heartbeatTimeout: options.heartbeatTimeout ?? 45_000,
      pollInterval: options.pollInterval ?? 15_000,
      begin,
      catchUp: (scope) => missed.run(customer, scope),
      tell: { onSession: tell.session, onEvent: tell.event },
      onState: (state, error) => onState(index, state, error),
    });
    void feed.run(signal);
  });
}

/** Runs a task once for all who ask; again only after a failure. */
function once(task: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () =>
    (running ??= task().catch((error: unknown) => {
      running = undefined;
      throw error;
    }));
}

function combined(size: number, report: (state: LiveState, error?: JourneyError) => void) {
  const states = Array<LiveState>(size).fill('connecting');
  let reported: LiveState | undefined;
  return (index: number, state: LiveState, error?: JourneyError): void => {
    states[index] = state;
    const worst = worstFirst.find((candidate) => states.includes(candidate)) ?? state;
    if (worst !== reported) report((reported = worst), worst === state ? error : undefined);
  };
}
