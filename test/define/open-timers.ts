/** Counts the timers that are set and neither fired nor cleared, from here on until `restore`. */
export function openTimers() {
  const { clearInterval, clearTimeout, setInterval, setTimeout } = globalThis;
  const open = new Map<unknown, string>();
  const note = (timer: unknown) => {
    open.set(timer, new Error().stack ?? '');
    return timer;
  };
  Object.assign(globalThis, {
    setTimeout: (call: (...args: unknown[]) => void, ...rest: unknown[]) => {
      const timer: unknown = setTimeout(
        (...args: unknown[]) => {
          open.delete(timer);
          call(...args);
        },
        ...(rest as [number]),
      );
      return note(timer);
    },
    setInterval: (...args: Parameters<typeof setInterval>) => note(setInterval(...args)),
    clearTimeout: (timer: number) => {
      open.delete(timer);
      clearTimeout(timer);
    },
    clearInterval: (timer: number) => {
      open.delete(timer);
      clearInterval(timer);
    },
  });
  return {
    /** Where each was set, the test's own waiting aside. */
    places: () => [...open.values()].filter((stack) => !stack.includes('waitUntil')).join('\n\n'),
    restore: () => Object.assign(globalThis, { clearInterval, clearTimeout, setInterval, setTimeout }),
  };
}
