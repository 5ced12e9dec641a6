import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { abortScope } from '../client/abort-scope.js';
import { isJourneyError } from '../client/journey-error.js';
import type { JourneySource } from '../client/journey-source.js';
import { orAborted } from '../client/or-aborted.js';
import type { Diagnostic } from '../contract/diagnostic.js';
import { libraryOf, type ParsedLibrary } from './library-of.js';

/** Where a library comes from, in this order: given by the host, an address, the backend. */
export interface LibraryOrigin {
  readonly given?: unknown;
  readonly url?: string;
  readonly source?: JourneySource;
}

/** Milliseconds that a widget waits for its library: it has nothing to show meanwhile. */
const patience = 15_000;

/**
 * Loads the Session Library of a widget. Where there is none, and where it fails, everything is shown humanised; before
 * that is known nothing is, as nobody knows what is to be masked.
 */
export class LibraryController implements ReactiveController {
  current: ParsedLibrary = libraryOf(undefined);
  /** The answer is still to come. */
  isLoading = false;
  readonly #host: ReactiveControllerHost;
  readonly #report: (diagnostics: readonly Diagnostic[]) => void;
  readonly #patience: number;
  #origin: LibraryOrigin = {};
  #isKnown = false;
  #loading?: AbortController;
  #failed = false;
  #retries = 0;
  #isConnected = false;

  constructor(
    host: ReactiveControllerHost,
    report: (diagnostics: readonly Diagnostic[]) => void,
    wait: number = patience,
  ) {
    this.#host = host;
    this.#report = report;
    this.#patience = wait;
    host.addController(this);
  }

  /** The first answer is still to come: what is to be masked is not known. */
  get isPending(): boolean {
    return this.isLoading && !this.#isKnown;
  }

  /** Takes a library from another origin; the same origin again does nothing. */
  from(origin: LibraryOrigin): void {
    const { given, source, url } = this.#origin;
    if (origin.given === given && origin.source === source && origin.url === url) return;
    if (origin.source !== source) this.#isKnown = false;
    this.#origin = origin;
    this.#start();
  }

  /** Asks again where the last answer was a failure, or the next one is: the agent has signed in meanwhile, or the network is back. */
  retry(): void {
    this.#retries++;
    if (this.#failed) this.#start();
  }

  hostConnected(): void {
    this.#isConnected = true;
    if (this.isLoading) this.#start();
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    this.#loading?.abort();
  }

  #start(isRetry = false): void {
    this.#loading?.abort();
    this.#failed = false;
    const { given, source, url } = this.#origin;
    if (given !== undefined && given !== null) return this.#take(libraryOf(given));
    if (!url && !source?.library) return this.#take(libraryOf(undefined));
    this.isLoading = true;
    if (!this.#isConnected) return;
    const loading = (this.#loading = new AbortController());
    const scope = abortScope(loading.signal, this.#patience);
    const retries = this.#retries;
    void orAborted(readLibrary(this.#origin, scope.signal), scope.signal)
      .then(
        (json) => loading.signal.aborted || this.#take(libraryOf(json)),
        (error: unknown) => {
          if (loading.signal.aborted) return;
          if (this.#retries > retries && !isRetry) this.#start(true);
          else this.#fail(error);
        },
      )
      .finally(() => scope.close());
  }

  #fail(error: unknown): void {
    // Its sessions are refused too, and the panel says that.
    const isRefused = isJourneyError(error) && error.kind === 'unauthorized';
    this.#take({ library: {}, diagnostics: isRefused ? [] : [unreadable(this.#origin.url)] });
    this.#isKnown = !isRefused;
    this.#failed = true;
  }

  #take(library: ParsedLibrary): void {
    this.current = library;
    this.isLoading = false;
    this.#isKnown = true;
    if (library.diagnostics.length > 0) this.#report(library.diagnostics);
    this.#host.requestUpdate();
  }
}

const unreadable = (url: string | undefined): Diagnostic => ({
  code: 'library/unreadable',
  severity: 'error',
  pointer: '',
  message: `The session library could not be loaded from its ${url ? 'address' : 'backend'}: everything is shown without it.`,
  hint: url
    ? 'Check that library-url answers with JSON.'
    : 'Check that the backend answers for session and event types.',
});

async function readLibrary({ source, url }: LibraryOrigin, signal: AbortSignal): Promise<unknown> {
  if (!url) return source?.library?.({ signal });
  const answer = await fetch(url, { signal });
  if (!answer.ok) throw new Error(`The session library answered ${answer.status}.`);
  return answer.json();
}
