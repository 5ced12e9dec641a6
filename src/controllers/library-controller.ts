import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { JourneySource } from '../client/journey-source.js';
import type { Diagnostic } from '../contract/diagnostic.js';
import { libraryOf, type ParsedLibrary } from './library-of.js';

/** Where a library comes from, in this order: given by the host, an address, the backend. */
export interface LibraryOrigin {
  readonly given?: unknown;
  readonly url?: string;
  readonly source?: JourneySource;
}

/** Loads the Session Library of a widget. Until it is there, and where there is none, everything is shown humanised. */
export class LibraryController implements ReactiveController {
  current: ParsedLibrary = libraryOf(undefined);
  /** The answer is still to come. */
  isLoading = false;
  readonly #host: ReactiveControllerHost;
  readonly #report: (diagnostics: readonly Diagnostic[]) => void;
  #origin: LibraryOrigin = {};
  #loading?: AbortController;
  #failed = false;
  #retries = 0;
  #isConnected = false;

  constructor(host: ReactiveControllerHost, report: (diagnostics: readonly Diagnostic[]) => void) {
    this.#host = host;
    this.#report = report;
    host.addController(this);
  }

  /** Takes a library from another origin; the same origin again does nothing. */
  from(origin: LibraryOrigin): void {
    const { given, source, url } = this.#origin;
    if (origin.given === given && origin.source === source && origin.url === url) return;
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
    const retries = this.#retries;
    readLibrary(this.#origin, loading.signal).then(
      (json) => loading.signal.aborted || this.#take(libraryOf(json)),
      () => {
        if (loading.signal.aborted) return;
        if (this.#retries > retries && !isRetry) this.#start(true);
        else this.#fail(url ? [unreadable] : []);
      },
    );
  }

  #fail(diagnostics: readonly Diagnostic[]): void {
    this.#failed = true;
    this.#take({ library: {}, diagnostics });
  }

  #take(library: ParsedLibrary): void {
    this.current = library;
    this.isLoading = false;
    if (library.diagnostics.length > 0) this.#report(library.diagnostics);
    this.#host.requestUpdate();
  }
}

const unreadable: Diagnostic = {
  code: 'library/unreadable',
  severity: 'error',
  pointer: '',
  message: 'The session library could not be loaded from its address.',
  hint: 'Check that library-url answers with JSON.',
};

async function readLibrary({ source, url }: LibraryOrigin, signal: AbortSignal): Promise<unknown> {
  if (!url) return source?.library?.({ signal });
  const answer = await fetch(url, { signal });
  if (!answer.ok) throw new Error(`The session library answered ${answer.status}.`);
  return answer.json();
}
