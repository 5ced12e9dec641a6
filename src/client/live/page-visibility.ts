/** What tells whether anybody looks: `document`, or anything of the same shape. */
export interface PageVisibility {
  readonly hidden: boolean;
  addEventListener(type: 'visibilitychange', listener: () => void): void;
  removeEventListener(type: 'visibilitychange', listener: () => void): void;
}

/** Waits until the page is shown, or the signal aborts. */
export function shown(page: PageVisibility, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (page.hidden && !signal.aborted) return;
      page.removeEventListener('visibilitychange', look);
      signal.removeEventListener('abort', look);
      resolve();
    };
    page.addEventListener('visibilitychange', look);
    signal.addEventListener('abort', look);
    look();
  });
}

/** Calls back when the page gets hidden; answers how to stop that. */
export function whenHidden(page: PageVisibility | undefined, callback: () => void): () => void {
  const look = () => page?.hidden && callback();
  page?.addEventListener('visibilitychange', look);
  return () => page?.removeEventListener('visibilitychange', look);
}
