import type { Connection } from '../connection.js';
import { encodeRequest } from './encode-request.js';
import type { EventToSend } from './event-to-send.js';
import { JourneyError } from '../journey-error.js';
import { retry } from '../retry.js';
import { sendRequest } from '../send-request.js';

/** What the backend made of an accepted event. */
export interface AcceptedEvent {
  readonly id: string;
  readonly session: { readonly id: string; readonly type: string; readonly selfUri?: string };
}

/** Reports one custom event. Only one with an `id` of its own is repeated after a failure: without it, it might count twice. */
export async function sendEvent(
  connection: Connection,
  event: EventToSend,
  { signal }: { readonly signal?: AbortSignal } = {},
): Promise<AcceptedEvent> {
  const body = encodeRequest(event);
  const request = {
    purpose: 'Sending an event',
    method: 'POST',
    path: 'api/v2/journey/customevents',
    body,
    signal,
  } as const;
  const send = () => sendRequest(connection, request);
  const answer = (await (body.id ? retry(connection, signal, send) : send())) as AcceptedEvent | null | undefined;
  if (typeof answer?.id !== 'string' || typeof answer.session?.id !== 'string') {
    throw new JourneyError(
      'invalid-response',
      'Sending an event was answered without the ids of the event and its session.',
    );
  }
  return answer;
}
