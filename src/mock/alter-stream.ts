import { alterItems } from './alter-items.js';
import type { Fault } from './fault.js';

/** An event stream as it arrives when this fault befalls it. Every chunk of the mock's streams holds whole messages. */
export function alterStream(fault: Fault): TransformStream<Uint8Array, Uint8Array> {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  let left = fault.kind === 'truncated' ? (fault.messages ?? 0) : Infinity;
  return new TransformStream({
    transform(chunk, controller) {
      const blocks = decoder.decode(chunk).split('\n\n').filter(Boolean);
      const messages = blocks.filter((block) => !block.startsWith(':')).map(readMessage);
      for (const comment of blocks.filter((block) => block.startsWith(':'))) write(comment);
      for (const message of alterItems(messages, fault)) {
        if (left-- > 0) write(writeMessage(message as Message, fault));
      }
      // ends, not fails: an error would take back what is written but not yet read
      if (left <= 0) controller.terminate();

      function write(block: string) {
        controller.enqueue(encoder.encode(`${block}\n\n`));
      }
    },
  });
}

interface Message {
  /** The `event:` and `id:` lines. */
  readonly head: string;
  readonly data: unknown;
}

function readMessage(block: string): Message {
  const at = block.indexOf('data: ');
  return { head: block.slice(0, at), data: JSON.parse(block.slice(at + 'data: '.length)) };
}

function writeMessage({ head = '', data = {} }: Partial<Message>, fault: Fault): string {
  const text = JSON.stringify(data);
  return `${head}data: ${fault.kind === 'malformed-json' ? text.slice(0, text.length / 2) : text}`;
}
