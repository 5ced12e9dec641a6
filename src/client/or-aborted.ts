import { JourneyError } from './journey-error.js';

/** Waits for `work`, but no longer than the signal lives: then rejects with an `aborted` error, even if `work` ignores the signal. */
export function orAborted<Value>(work: PromiseLike<Value>, signal: AbortSignal | undefined): Promise<Value> {
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(new JourneyError('aborted', 'The call was aborted.'));
    const settle = () => signal?.removeEventListener('abort', onAbort);
    work.then(
      (value) => (settle(), resolve(value)),
      (error: unknown) => (settle(), reject(error as Error)),
    );
    if (signal?.aborted) onAbort();
    else signal?.addEventListener('abort', onAbort);
  });
}
