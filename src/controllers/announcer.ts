import type { ReactiveController, ReactiveControllerHost } from 'lit';

type AnnouncerHost = ReactiveControllerHost & Pick<Element, 'isConnected'>;

/**
 * Tells a screen reader how many events have come: politely, a burst in one, and not more often than every five seconds.
 * Words come after rows: what is on screen does not wait for what is read out.
 */
export class Announcer implements ReactiveController {
  /** How many to say; 0 while there is nothing to say. */
  count = 0;
  readonly #host: AnnouncerHost;
  readonly #gather: number;
  readonly #pause: number;
  #waiting = 0;
  #timer?: ReturnType<typeof setTimeout>;

  /** Milliseconds: `gather` that the first news wait for others, `pause` between two announcements. */
  constructor(host: AnnouncerHost, gather = 250, pause = 5000) {
    this.#host = host;
    this.#gather = gather;
    this.#pause = pause;
    host.addController(this);
  }

  add(count: number): void {
    this.#waiting += count;
    if (this.#waiting > 0 && this.#host.isConnected)
      this.#timer ??= setTimeout(() => this.#say(this.#waiting), this.#gather);
  }

  /** What was to be said is of no interest any more. */
  forget(): void {
    this.hostDisconnected();
    this.#waiting = 0;
  }

  hostConnected(): void {
    this.add(0);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.count = 0;
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
