import { createParser, type EventSourceMessage } from 'eventsource-parser';
import { CheckFailure } from './check-failure.js';

/** An open event stream, read message by message. */
export class LiveStream {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly #patience: number;
  readonly #messages: EventSourceMessage[] = [];
  readonly #decoder = new TextDecoder();
  readonly #parser = createParser({
    onEvent: (message) => void this.#messages.push(message),
    onComment: () => void this.comments++,
  });
  /** How many comments came. */
  comments = 0;
  #pending?: Promise<ReadableStreamReadResult<Uint8Array>>;

  constructor(body: ReadableStream<Uint8Array>, patience: number) {
    this.#reader = body.getReader();
    this.#patience = patience;
  }

  /** The next message. @throws CheckFailure when none comes in time. */
  async next(): Promise<EventSourceMessage> {
    // comments come all the while, so it is the clock that ends the waiting
    const until = performance.now() + this.#patience;
    while (this.#messages.length === 0) {
      const left = until - performance.now();
      if (left <= 0 || !(await this.read(left))) throw new CheckFailure(`no message came within ${this.#patience} ms`);
    }
    return this.#messages.shift() as EventSourceMessage;
  }

  /** The messages until one of this kind; the last is that one. */
  async until(holds: (message: EventSourceMessage) => boolean): Promise<EventSourceMessage[]> {
    const messages = [await this.next()];
    while (!holds(messages.at(-1) as EventSourceMessage)) messages.push(await this.next());
    return messages;
  }

  /** Reads once. False when nothing came in time. @throws CheckFailure when the stream ended. */
  async read(milliseconds: number): Promise<boolean> {
    this.#pending ??= this.#reader.read();
    const late = timeout(milliseconds);
    const result = await Promise.race([this.#pending, late.promise]);
    late.cancel();
    if (!result) return false;
    this.#pending = undefined;
    if (result.done) throw new CheckFailure('the stream ended');
    this.#parser.feed(this.#decoder.decode(result.value, { stream: true }));
    return true;
  }

  async close(): Promise<void> {
    await this.#reader.cancel().catch(() => undefined);
  }
}

function timeout(milliseconds: number): { promise: Promise<undefined>; cancel: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const promise = new Promise<undefined>((resolve) => (timer = setTimeout(() => resolve(undefined), milliseconds)));
  return { promise, cancel: () => clearTimeout(timer) };
}
