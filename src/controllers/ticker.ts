/** Every widget on the page shares one timer, so that relative times change together and a hundred cards cost one wake-up. */
const listeners = new Set<() => void>();
const period = 30_000;
let timer: ReturnType<typeof setInterval> | undefined;

/** Calls back twice a minute until the returned function is called. */
export function onTick(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(() => listeners.forEach((tick) => tick()), period);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}
