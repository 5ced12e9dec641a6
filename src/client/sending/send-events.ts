import type { CustomEventRequest } from '../../contract/custom-event-request.js';
import type { Connection } from '../connection.js';
import { encodeRequest } from './encode-request.js';
import type { EventToSend } from './event-to-send.js';
import { isJourneyError, JourneyError } from '../journey-error.js';
import { retry } from '../retry.js';
import { sendRequest } from '../send-request.js';

/** An event that was not taken: its place in the list that was given, and why. */
export interface UnprocessedEvent {
  readonly index: number;
  /** The same event may be taken later. */
  readonly retryable: boolean;
  readonly message: string;
}

export interface SentEvents {
  /** How many the backend took. */
  readonly accepted: number;
  readonly unprocessed: readonly UnprocessedEvent[];
}

const chunkSize = 200;

/**
 * Reports many custom events, 200 at a time, in order; where the backend finds that too much (413), fewer. One that
 * cannot be taken does not stop the others. When a whole call fails the rest is not tried: it comes back as
 * unprocessed, or, where nothing was accepted before, as the error.
 */
export async function sendEvents(
  connection: Connection,
  events: readonly EventToSend[],
  { signal }: { readonly signal?: AbortSignal } = {},
): Promise<SentEvents> {
  const { valid, unprocessed } = encodeAll(events);
  const chunks: (readonly IndexedRequest[])[] = [];
  for (let from = 0; from < valid.length; from += chunkSize) chunks.push(valid.slice(from, from + chunkSize));
  let accepted = 0;
  for (let chunk = chunks.shift(); chunk; chunk = chunks.shift()) {
    try {
      const refused = await sendChunk(connection, chunk, signal);
      accepted += chunk.length - refused.length;
      unprocessed.push(...refused);
    } catch (error) {
      if (!isJourneyError(error)) throw error;
      if (error.status === 413) {
        if (chunk.length === 1) unprocessed.push(...chunk.map(leftBy(error)));
        else chunks.unshift(...halves(chunk));
        continue;
      }
      if (accepted === 0) throw error;
      unprocessed.push(...[chunk, ...chunks].flat().map(leftBy(error)));
      break;
    }
  }
  return { accepted, unprocessed: unprocessed.sort((one, other) => one.index - other.index) };
}

function halves<Item>(items: readonly Item[]): [readonly Item[], readonly Item[]] {
  const middle = Math.ceil(items.length / 2);
  return [items.slice(0, middle), items.slice(middle)];
}

const leftBy =
  ({ retryable, kind, message }: JourneyError) =>
  ({ index }: IndexedRequest): UnprocessedEvent => ({ index, retryable: retryable || kind === 'aborted', message });

interface IndexedRequest {
  readonly index: number;
  readonly request: CustomEventRequest;
}

function encodeAll(events: readonly EventToSend[]): { valid: IndexedRequest[]; unprocessed: UnprocessedEvent[] } {
  const valid: IndexedRequest[] = [];
  const unprocessed: UnprocessedEvent[] = [];
  events.forEach((event, index) => {
    try {
      valid.push({ index, request: encodeRequest(event) });
    } catch (error) {
      if (!isJourneyError(error)) throw error;
      unprocessed.push({ index, retryable: false, message: error.message });
    }
  });
  return { valid, unprocessed };
}

async function sendChunk(
  connection: Connection,
  chunk: readonly IndexedRequest[],
  signal: AbortSignal | undefined,
): Promise<UnprocessedEvent[]> {
  const body = chunk.map(({ request }) => request);
  const path = 'api/v2/journey/customevents/bulk';
  const send = () => sendRequest(connection, { purpose: 'Sending events', method: 'POST', path, body, signal });
  const answer = await (body.every(({ id }) => id) ? retry(connection, signal, send) : send());
  const refused = (answer as { unprocessedEvents?: unknown } | null | undefined)?.unprocessedEvents;
  if (!Array.isArray(refused))
    throw new JourneyError('invalid-response', 'Sending events was not answered with what was left unprocessed.');
  return refused.map((entry: unknown) => readUnprocessed(entry, chunk));
}

function readUnprocessed(entry: unknown, chunk: readonly IndexedRequest[]): UnprocessedEvent {
  const { requestIndex, isRetryable, errorMessage } = (entry ?? {}) as Record<string, unknown>;
  const given = chunk[requestIndex as number];
  if (!given)
    throw new JourneyError('invalid-response', 'Sending events was answered about an event that was not sent.');
  const message = typeof errorMessage === 'string' ? errorMessage.slice(0, 500) : 'The backend gave no reason.';
  return { index: given.index, retryable: isRetryable === true, message };
}
