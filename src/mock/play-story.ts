import type { CustomEventRequest } from '../contract/custom-event-request.js';

export interface PlayOptions {
  /** How many times as fast as it happened; 86,400 (a day a second) where absent, `Infinity` without waiting. */
  readonly speed?: number;
  /** Aborting it ends the story; the promise is then fulfilled. */
  readonly signal?: AbortSignal;
  /** Waits, in milliseconds; a timer where absent. */
  readonly wait?: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

/** Hands over the events of a story one by one, with the pauses between them that they had, divided by `speed`. */
export async function playStory(
  story: readonly CustomEventRequest[],
  receive: (request: CustomEventRequest) => void,
  { speed = 86_400, signal, wait = timer }: PlayOptions,
): Promise<void> {
  let previous: number | undefined;
  for (const request of story) {
    const at = Date.parse(request.createdDate ?? '');
    const pause = previous === undefined ? 0 : (at - previous) / speed;
    if (pause > 0) await wait(pause, signal);
    if (signal?.aborted) return;
    receive(request);
    previous = at;
  }
}

const timer = (milliseconds: number, signal?: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timeout = setTimeout(resolve, milliseconds);
    signal?.addEventListener('abort', () => (clearTimeout(timeout), resolve()), { once: true });
  });
