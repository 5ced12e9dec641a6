import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Tells a screen reader how many events have come: politely, a burst in one, and not more often than every five seconds.
 * Words come after rows: what is on screen does not wait for what is read out.
 */
export class Announcer implements ReactiveController {
  /** How many to say; 0 while there is nothing to say. */
  count = 0;
  readonly #host: ReactiveControllerHost;
  readonly #gather: number;
  readonly #pause: number;
  #waiting = 0;
  #timer?: ReturnType<typeof setTimeout>;

  /** Milliseconds: `gather` that the first news wait for others, `pause` between two announcements. */
  constructor(host: ReactiveControllerHost, gather = 250, pause = 5000) {
    this.#host = host;
    this.#gather = gather;
    this.#pause = pause;
    host.addController(this);
  }

  add(count: number): void {
    this.#waiting += count;
    if (this.#waiting > 0) this.#timer ??= setTimeout(() => this.#say(this.#waiting), this.#gather);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#waiting = this.count = 0;
  }

  #say(count: number): void {
    this.count = count;
    this.#waiting = 0;
    this.#host.requestUpdate();
    // Emptied in between, so that the same words twice are a change that is read out.
    this.#timer = setTimeout(() => this.#fallSilent(), this.#pause);
  }

  #fallSilent(): void {
    this.count = 0;
    this.#timer = undefined;
    this.#host.requestUpdate();
    this.add(0);
  }
}
