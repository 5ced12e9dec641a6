/** Bites after `timeout` milliseconds in which `heard` was not called. */
export function watchdog(timeout: number, bite: () => void): { heard: () => void; stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(timer);
  const heard = () => {
    stop();
    timer = setTimeout(bite, timeout);
  };
  heard();
  return { heard, stop };
}
