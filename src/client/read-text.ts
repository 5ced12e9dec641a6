import { orAborted } from './or-aborted.js';

/** In bytes; a hundred times what a full page of events weighs. A backend that never ends an answer is not read for ever. */
const longestAnswer = 33_554_432;

/** The body of an answer as text; `undefined` where it is too long. */
export async function readText(answer: Response, signal: AbortSignal): Promise<string | undefined> {
  if (!answer.body) return '';
  const reader = answer.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await orAborted(reader.read(), signal);
      if (done) return text + decoder.decode();
      size += value.length;
      if (size > longestAnswer) return undefined;
      text += decoder.decode(value, { stream: true });
    }
  } finally {
    void reader.cancel().catch(() => undefined);
  }
}
