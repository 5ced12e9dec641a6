import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { JourneyStore, type JourneyStoreOptions } from '../state/journey-store.js';

/** What a store serves: another value of any of these is another store. */
export type StoreTarget = Omit<JourneyStoreOptions, 'onChange'>;

/**
 * Keeps a host's store in step with what it shows: a new target stops the former store before the
 * new one reads. Leaving the page stops everything; coming back reads again, beginning with what was known.
 */
export class StoreController implements ReactiveController {
  store?: JourneyStore;
  readonly #host: ReactiveControllerHost;
  #target?: StoreTarget;
  #isConnected = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Shows another customer, or nobody. False where it is the same one of the same source. */
  show(target: StoreTarget | undefined): boolean {
    const former = this.#target;
    const isAnother = customerIn(target) !== customerIn(former) || target?.source !== former?.source;
    if (!isAnother && target?.live === former?.live) return false;
    this.#target = target;
    this.store?.stop();
    if (isAnother) this.store = undefined;
    if (this.#isConnected) this.#start();
    return isAnother;
  }

  hostConnected(): void {
    this.#isConnected = true;
    globalThis.addEventListener('online', this.#onOnline);
    this.#start();
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    globalThis.removeEventListener('online', this.#onOnline);
    this.store?.stop();
  }

  readonly #onOnline = (): void => {
    if (this.store?.hasFailed) void this.store.load();
  };

  #start(): void {
    if (!this.#target) return;
    const onChange = () => this.#host.requestUpdate();
    this.store = new JourneyStore({ ...this.#target, onChange }, this.store);
    void this.store.load();
  }
}

/** Hosts make a new object of the same customer with every drawing of their own. */
const customerIn = (target: StoreTarget | undefined) => JSON.stringify(target?.customer);
