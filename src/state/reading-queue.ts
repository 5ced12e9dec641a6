/** How many sessions' events are read side by side. */
const parallel = 4;

/** Reads what is wanted, each once while it waits, a few side by side, until the signal aborts. `read` never rejects. */
export class ReadingQueue {
  readonly #read: (id: string) => Promise<void>;
  readonly #signal: AbortSignal;
  readonly #waiting = new Set<string>();
  #reading = 0;

  constructor(read: (id: string) => Promise<void>, signal: AbortSignal) {
    this.#read = read;
    this.#signal = signal;
  }

  want(id: string): void {
    this.#waiting.add(id);
    this.#next();
  }

  #next(): void {
    for (const id of this.#waiting) {
      if (this.#reading === parallel || this.#signal.aborted) return;
      this.#waiting.delete(id);
      this.#reading++;
      void this.#read(id).finally(() => {
        this.#reading--;
        this.#next();
      });
    }
  }
}
