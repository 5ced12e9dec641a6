import { abortScope } from '../abort-scope.js';
import { backOff } from '../back-off.js';
import type { Connection } from '../connection.js';
import type { CustomerReference } from '../customer-reference.js';
import { isJourneyError, JourneyError } from '../journey-error.js';
import type { LiveState } from '../live-state.js';
import { orAborted } from '../or-aborted.js';
import type { LiveListener, LiveTransport } from './live-transport.js';
import { type PageVisibility, shown, whenHidden } from './page-visibility.js';
import { watchdog } from './watchdog.js';

export interface LiveFeedOptions {
  readonly connection: Connection;
  readonly transport: LiveTransport;
  readonly customer: CustomerReference;
  readonly visibility?: PageVisibility;
  readonly heartbeatTimeout: number;
  readonly pollInterval: number;
  /** Reads where the subscription begins; does nothing the second time. */
  readonly begin: () => Promise<void>;
  readonly catchUp: (signal: AbortSignal) => Promise<void>;
  readonly tell: Pick<LiveListener, 'onSession' | 'onEvent'>;
  readonly onState: (state: LiveState, error?: JourneyError) => void;
}

/** Keeps one identifier of a customer connected for as long as the signal lives: stream, or polling where there is none. */
export class LiveFeed {
  readonly #options: LiveFeedOptions;
  #failures = 0;
  #hasStream = true;
  #mark?: string;

  constructor(options: LiveFeedOptions) {
    this.#options = options;
  }

  async run(signal: AbortSignal): Promise<void> {
    const { connection, onState, visibility } = this.#options;
    onState('connecting');
    while (!signal.aborted) {
      if (visibility?.hidden) {
        onState('paused');
        await shown(visibility, signal);
        onState('connecting');
        continue;
      }
      const scope = abortScope(signal);
      const stopWatching = whenHidden(visibility, scope.close);
      try {
        await this.#connect(scope.signal);
        onState('connecting');
      } catch (error) {
        if (scope.signal.aborted) continue;
        if (this.#hasStream && isNoStream(error)) {
          this.#hasStream = false;
          continue;
        }
        onState('offline', isJourneyError(error) ? error : new JourneyError('network', 'Listening for news failed.'));
      } finally {
        stopWatching();
        scope.close();
      }
      await this.#wait(backOff(this.#failures++, connection.retry, connection.random), signal);
    }
  }

  async #connect(signal: AbortSignal): Promise<void> {
    await orAborted(this.#options.begin(), signal);
    await (this.#hasStream ? this.#stream(signal) : this.#poll(signal));
  }

  /** While the connection stands, what was missed before it is read beside it. If either fails, both end. */
  async #stream(outer: AbortSignal): Promise<void> {
    const { transport, customer, catchUp, tell, onState, heartbeatTimeout } = this.#options;
    const scope = abortScope(outer);
    let failure: unknown;
    const fail = (error: unknown) => {
      failure ??= error;
      scope.close();
    };
    const dog = watchdog(heartbeatTimeout, () => fail(new JourneyError('timeout', 'The backend fell silent.')));
    let reading: Promise<void> | undefined;
    let hinted = false;
    const read = () => {
      hinted = reading !== undefined;
      reading ??= catchUp(scope.signal)
        .catch(fail)
        .then(() => {
          reading = undefined;
          if (hinted && !scope.signal.aborted) read();
        });
    };
    try {
      const listener: LiveListener = {
        onOpen: () => {
          onState('live');
          read();
        },
        onAlive: () => {
          this.#failures = 0;
          dog.heard();
        },
        onSession: tell.onSession,
        onEvent: tell.onEvent,
        onHint: read,
        onMark: (mark) => (this.#mark = mark),
      };
      await transport.run(customer, listener, scope.signal, this.#mark).catch(fail);
      await reading;
    } finally {
      dog.stop();
      scope.close();
    }
    if (failure) throw failure as Error;
  }

  async #poll(signal: AbortSignal): Promise<void> {
    const { connection, catchUp, onState, pollInterval } = this.#options;
    for (;;) {
      await catchUp(signal);
      this.#failures = 0;
      onState('polling');
      // Spread, so that a desktop full of widgets does not ask in one breath.
      await this.#wait(pollInterval * (0.75 + connection.random() / 2), signal);
      if (signal.aborted) return;
    }
  }

  async #wait(milliseconds: number, signal: AbortSignal): Promise<void> {
    await orAborted(this.#options.connection.sleep(milliseconds, signal), signal).catch(() => undefined);
  }
}

function isNoStream(error: unknown): boolean {
  return isJourneyError(error) && (error.kind === 'not-found' || error.status === 405 || error.status === 501);
}
