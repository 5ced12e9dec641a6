import { createParser, type EventSourceMessage } from 'eventsource-parser';
import { abortScope } from '../abort-scope.js';
import type { Connection } from '../connection.js';
import { customerPath } from '../customer-path.js';
import { eventReader } from '../event-reader.js';
import type { ItemReader } from '../item-reader.js';
import { isJourneyError, JourneyError } from '../journey-error.js';
import { malformed } from '../malformed.js';
import { openAnswer } from '../open-answer.js';
import { orAborted } from '../or-aborted.js';
import { parseJson } from '../parse-json.js';
import { readText } from '../read-text.js';
import { refusal } from '../refusal.js';
import { sessionReader } from '../session-reader.js';
import type { LiveListener, LiveTransportFactory } from './live-transport.js';

const purpose = 'Listening for news';
/** In characters; a backend that never ends a message is not listened to for ever. */
const longestMessage = 1_048_576;

/** The event stream of the Journey API, read with fetch: the token travels in a header, which `EventSource` cannot do. */
export const eventStreamTransport: LiveTransportFactory = (connection) => ({
  async run(customer, listener, signal, mark) {
    const scope = abortScope(signal);
    try {
      const answer = await open(connection, `${customerPath(customer)}stream`, scope.signal, mark);
      listener.onOpen();
      await readStream(answer, connection, listener, scope.signal);
    } catch (error) {
      if (isJourneyError(error)) throw error;
      throw new JourneyError('network', `${purpose} failed: the connection was lost.`);
    } finally {
      scope.close();
    }
  },
});

async function open(connection: Connection, path: string, signal: AbortSignal, mark: string | undefined) {
  const scope = abortScope(signal, connection.timeout);
  const headers = { accept: 'text/event-stream', ...(isHeaderValue(mark) ? { 'last-event-id': mark } : {}) };
  try {
    const answer = await openAnswer(connection, { purpose, path, headers }, scope.signal);
    if (!answer.ok) {
      const body = await readText(answer, scope.signal);
      throw refusal(purpose, answer, parseJson(body ?? ''), connection.now());
    }
    if (!answer.body || !/^text\/event-stream\b/i.test(answer.headers.get('content-type') ?? '')) {
      throw new JourneyError('not-found', `${purpose} failed: there is no event stream.`);
    }
    scope.keep();
    return answer;
  } catch (error) {
    scope.close();
    if (scope.expired)
      throw new JourneyError('timeout', `${purpose} was not answered within ${connection.timeout} ms.`);
    throw error;
  }
}

const isHeaderValue = (mark: string | undefined): mark is string => !!mark && /^[\x21-\x7e]{1,1000}$/.test(mark);

async function readStream(answer: Response, connection: Connection, listener: LiveListener, signal: AbortSignal) {
  let broken = false;
  const parser = createParser({
    onEvent: (message) => tell(message, connection, listener),
    onError: ({ type }) => (broken ||= type === 'max-buffer-size-exceeded'),
    maxBufferSize: longestMessage,
  });
  const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder();
  try {
    for (;;) {
      const { done, value } = await orAborted(reader.read(), signal);
      if (done) return;
      listener.onAlive();
      parser.feed(decoder.decode(value, { stream: true }));
      if (broken) throw new JourneyError('invalid-response', `${purpose} failed: a message has no end.`);
    }
  } finally {
    void reader.cancel().catch(() => undefined);
  }
}

function tell(message: EventSourceMessage, connection: Connection, listener: LiveListener): void {
  if (message.event === 'event') tellItem(message.data, eventReader, connection, (event) => listener.onEvent(event));
  if (message.event === 'session')
    tellItem(message.data, sessionReader, connection, (session) => listener.onSession(session));
  if (message.id) listener.onMark(message.id);
}

function tellItem<Wire, Item>(
  data: string,
  { what, schema, decode }: ItemReader<Wire, Item>,
  connection: Connection,
  give: (item: Item) => void,
) {
  const parsed = schema.safeParse(parseJson(data));
  if (parsed.success) give(decode(parsed.data));
  else connection.warn(malformed(what, '', parsed.error.issues[0]));
}
