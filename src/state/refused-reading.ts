import { isJourneyError } from '../client/journey-error.js';

/** Reads once more what was answered 401 while a new token came. */
export class RefusedReading {
  #tokens = 0;

  /** There is a new token. */
  renew(): void {
    this.#tokens++;
  }

  /** Only one more time: some hosts answer each refusal with a token. */
  async orAgain(read: () => Promise<void>): Promise<void> {
    const tokens = this.#tokens;
    try {
      await read();
    } catch (error) {
      if (!RefusedReading.is(error) || this.#tokens === tokens) throw error;
      await read();
    }
  }

  static is(error: unknown): boolean {
    return isJourneyError(error) && error.kind === 'unauthorized';
  }
}
