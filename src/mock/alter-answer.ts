import { alterItems } from './alter-items.js';
import { alterStream } from './alter-stream.js';
import type { Fault } from './fault.js';

/** An answer as it arrives when this fault befalls it. */
export async function alterAnswer(answer: Response, fault: Fault): Promise<Response> {
  const { status, headers, body } = answer;
  if (!body) return answer;
  const again = (body: BodyInit) => new Response(body, { status, headers });
  if (headers.get('content-type')?.startsWith('text/event-stream')) return again(body.pipeThrough(alterStream(fault)));
  const text = await answer.text();
  const half = text.slice(0, text.length / 2);
  if (fault.kind === 'malformed-json') return again(half);
  if (fault.kind === 'truncated') return again(brokenOff(half));
  const json = JSON.parse(text) as { readonly entities?: readonly unknown[] };
  const altered = json.entities
    ? { ...json, entities: alterItems(json.entities, fault) }
    : alterItems([json], fault)[0];
  return again(JSON.stringify(altered));
}

/** A body that ends in an error, after the text was read. */
function brokenOff(text: string): ReadableStream<Uint8Array> {
  const chunks = [new TextEncoder().encode(text)];
  return new ReadableStream({
    pull(controller) {
      const chunk = chunks.shift();
      if (chunk) controller.enqueue(chunk);
      else controller.error(new TypeError('The connection was dropped.'));
    },
  });
}
