import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { knownLocale } from '../messages/known-locale.js';
import { ancestorsOf, directionAround, languageAround } from './language.js';
import { tellOnce } from './tell-once.js';
import { onTick } from './ticker.js';

/** What a widget may say of its surroundings; whatever it leaves out is found around it. */
export interface SurroundingsHost extends ReactiveControllerHost, Element {
  /** IANA zone; the browser's where absent or unknown. */
  timeZone?: string;
  /** A fixed present moment, for tests and replays; the real one where absent. */
  now?: number | Date | string;
}

/**
 * The one place where a widget meets the browser's language, zone and clock. Draws the host again
 * when the language around it changes and twice a minute, so that relative times stay true.
 */
export class SurroundingsController implements ReactiveController {
  readonly #host: SurroundingsHost;
  #observer?: MutationObserver;
  #stopTicking?: () => void;

  constructor(host: SurroundingsHost) {
    this.#host = host;
    host.addController(this);
  }

  /** BCP 47 tag of the nearest `lang`; a page's mistyped one is English, as it must not break a card. */
  get locale(): string {
    return knownLocale(languageAround(this.#host));
  }

  /** Of the nearest `dir`. */
  get direction(): 'ltr' | 'rtl' {
    return directionAround(this.#host);
  }

  get timeZone(): string {
    return knownTimeZone(this.#host);
  }

  /** Milliseconds since 1970. */
  get now(): number {
    return momentGiven(this.#host) ?? Date.now();
  }

  hostConnected(): void {
    this.#stopTicking = onTick(() => this.#host.requestUpdate());
    this.#observer = new MutationObserver(() => this.#host.requestUpdate());
    for (const around of ancestorsOf(this.#host)) this.#observer.observe(around, { attributeFilter: ['lang', 'dir'] });
  }

  hostDisconnected(): void {
    this.#stopTicking?.();
    this.#observer?.disconnect();
  }
}

const timeZones = new Map<string, string>();

function knownTimeZone({ localName, timeZone }: SurroundingsHost): string {
  const wanted = timeZone || '';
  let known = timeZones.get(wanted);
  if (known === undefined) {
    const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    const isKnown = isAccepted(() => new Intl.DateTimeFormat('en', { timeZone: wanted }));
    known = wanted && isKnown ? wanted : own;
    timeZones.set(wanted, known);
    if (wanted && !isKnown)
      tellOnce('timeZone', `${localName}: timeZone is an IANA name such as Europe/Dublin; ${own} is used.`);
  }
  return known;
}

/** Milliseconds of the moment a host has fixed; undefined where it has fixed none that there is. */
function momentGiven({ localName, now }: SurroundingsHost): number | undefined {
  if (now === undefined || now === null) return undefined;
  const isMoment = typeof now === 'number' || typeof now === 'string' || now instanceof Date;
  const moment = isMoment ? new Date(now).getTime() : NaN;
  if (!Number.isNaN(moment)) return moment;
  tellOnce('now', `${localName}: now is a Date, milliseconds or an ISO 8601 time; the clock's own is used.`);
  return undefined;
}

function isAccepted(use: () => unknown): boolean {
  try {
    use();
    return true;
  } catch {
    return false;
  }
}
