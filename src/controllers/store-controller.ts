import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { JourneyStore, type JourneyStoreOptions } from '../state/journey-store.js';

/** What a store serves: another value of any of these is another store. */
export type StoreTarget = Omit<JourneyStoreOptions, 'onChange'>;

/**
 * Keeps a host's store in step with what it shows: a new target stops the former store before the
 * new one reads, leaving the page stops everything, coming back starts again.
 */
export class StoreController implements ReactiveController {
  store?: JourneyStore;
  readonly #host: ReactiveControllerHost;
  #target?: StoreTarget;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Shows another customer, or nobody. */
  show(target: StoreTarget | undefined): void {
    this.#target = target;
    this.#stop();
    if (target) this.#start();
  }

  hostConnected(): void {
    if (this.#target && !this.store) this.#start();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  #start(): void {
    const store = new JourneyStore({ ...(this.#target as StoreTarget), onChange: () => this.#host.requestUpdate() });
    this.store = store;
    void store.load();
  }

  #stop(): void {
    this.store?.stop();
    this.store = undefined;
    this.#host.requestUpdate();
  }
}
