import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { TimelineAnnouncements } from '../state/timeline-announcements.js';

const gather = 250;
const pause = 5000;

/**
 * Tells a screen reader how many events have come: politely, a burst in one, and not more often than every five seconds.
 * Words come after rows: what is on screen does not wait for what is read out.
 */
export class Announcer implements ReactiveController {
  /** How many to say; 0 while there is nothing to say. */
  count = 0;
  readonly #host: ReactiveControllerHost;
  readonly #news = new TimelineAnnouncements(gather, pause);
  #timer?: ReturnType<typeof setTimeout>;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  add(count: number): void {
    if (count === 0) return;
    this.#news.add(count, Date.now());
    this.#timer ??= this.#plan();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.count = 0;
  }

  #plan(): ReturnType<typeof setTimeout> | undefined {
    const wait = this.#news.wait(Date.now());
    return wait === undefined ? undefined : setTimeout(() => this.#say(), wait);
  }

  #say(): void {
    this.count = this.#news.take(Date.now());
    this.#host.requestUpdate();
    // Emptied in between, so that the same words twice are a change that is read out.
    this.#timer = setTimeout(() => this.#fallSilent(), pause);
  }

  #fallSilent(): void {
    this.count = 0;
    this.#host.requestUpdate();
    this.#timer = this.#plan();
  }
}
