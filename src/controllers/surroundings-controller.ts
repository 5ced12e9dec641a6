import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ancestorsOf, directionAround, languageAround } from './language.js';
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

  /** BCP 47 tag of the nearest `lang`. */
  get locale(): string {
    return supportedLocale(languageAround(this.#host));
  }

  /** Of the nearest `dir`. */
  get direction(): 'ltr' | 'rtl' {
    return directionAround(this.#host);
  }

  get timeZone(): string {
    return knownTimeZone(this.#host.timeZone);
  }

  /** Milliseconds since 1970. */
  get now(): number {
    const { now } = this.#host;
    const fixed = now === undefined || now === null ? NaN : new Date(now).getTime();
    return Number.isNaN(fixed) ? Date.now() : fixed;
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

const locales = new Map<string, string>();

/** The tag if the browser can format with it, else English: a page's mistyped `lang` must not break a card. */
function supportedLocale(tag: string): string {
  let locale = locales.get(tag);
  if (locale === undefined) {
    locale = isAccepted(() => new Intl.Locale(tag)) ? tag : 'en';
    locales.set(tag, locale);
  }
  return locale;
}

const timeZones = new Map<string, string>();

function knownTimeZone(zone: string | undefined): string {
  const wanted = zone || '';
  let known = timeZones.get(wanted);
  if (known === undefined) {
    const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    known = wanted && isAccepted(() => new Intl.DateTimeFormat('en', { timeZone: wanted })) ? wanted : own;
    timeZones.set(wanted, known);
  }
  return known;
}

function isAccepted(use: () => unknown): boolean {
  try {
    use();
    return true;
  } catch {
    return false;
  }
}
