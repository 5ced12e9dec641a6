/** Everything begun under `signal` ends when the outer signal aborts, the time is over, or `close` is called. */
export interface AbortScope {
  readonly signal: AbortSignal;
  /** The time was over before the scope was closed. */
  readonly expired: boolean;
  close(): void;
  /** The time does not run any more. */
  keep(): void;
}

/** Opens a scope inside an outer signal. `timeout` in milliseconds; none where absent. */
export function abortScope(outer?: AbortSignal, timeout?: number): AbortScope {
  const controller = new AbortController();
  let expired = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const close = () => {
    clearTimeout(timer);
    outer?.removeEventListener('abort', close);
    controller.abort();
  };
  const expire = () => {
    expired = true;
    close();
  };
  if (outer?.aborted) close();
  else {
    outer?.addEventListener('abort', close);
    if (timeout !== undefined) timer = setTimeout(expire, timeout);
  }
  return {
    signal: controller.signal,
    close,
    keep: () => clearTimeout(timer),
    get expired() {
      return expired;
    },
  };
}
