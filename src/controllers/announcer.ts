import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { TimelineAnnouncements } from '../state/timeline-announcements.js';

const pause = 5000;

/** Tells a screen reader how many events have come: politely, and not more often than every five seconds. */
export class Announcer implements ReactiveController {
  /** How many to say; 0 while there is nothing to say. */
  count = 0;
  readonly #host: ReactiveControllerHost;
  readonly #news = new TimelineAnnouncements(pause);
  readonly #clock: () => number;
  #timer?: ReturnType<typeof setTimeout>;

  constructor(host: ReactiveControllerHost, clock: () => number = () => Date.now()) {
    this.#host = host;
    this.#clock = clock;
    host.addController(this);
  }

  add(count: number): void {
    this.#news.add(count);
    clearTimeout(this.#timer);
    const wait = this.#news.wait(this.#clock());
    if (wait === undefined) return;
    if (wait === 0) this.count = this.#news.take(this.#clock());
    // Emptied in between, so that the same words twice are a change that is read out.
    this.#timer = setTimeout(() => this.#next(), wait || pause);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  #next(): void {
    this.count = 0;
    this.#host.requestUpdate();
    if (this.#news.wait(this.#clock()) !== undefined) this.#timer = setTimeout(() => this.#say());
  }

  #say(): void {
    this.add(0);
    this.#host.requestUpdate();
  }
}
