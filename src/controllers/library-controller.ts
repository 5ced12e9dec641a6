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

  /** Asks again where the last answer was a failure: the agent has signed in meanwhile, or the network is back. */
  retry(): void {
    if (this.#failed) this.#start();
  }

  hostConnected(): void {
    if (this.#loading?.signal.aborted) this.#start();
  }

  hostDisconnected(): void {
    this.#loading?.abort();
  }

  #start(): void {
    this.#loading?.abort();
    this.#loading = undefined;
    this.#failed = false;
    const { given, source, url } = this.#origin;
    if (given !== undefined && given !== null) return this.#take(libraryOf(given));
    const loading = new AbortController();
    const answer = url ? fetchLibrary(url, loading.signal) : source?.library?.({ signal: loading.signal });
    if (!answer) return this.#take(libraryOf(undefined));
    this.#loading = loading;
    this.isLoading = true;
    answer.then(
      (json) => loading.signal.aborted || this.#take(libraryOf(json)),
      () => loading.signal.aborted || this.#fail(url ? [unreadable] : []),
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

async function fetchLibrary(url: string, signal: AbortSignal): Promise<unknown> {
  const answer = await fetch(url, { signal });
  if (!answer.ok) throw new Error(`The session library answered ${answer.status}.`);
  return answer.json();
}
