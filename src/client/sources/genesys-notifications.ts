import { abortScope } from '../abort-scope.js';
import type { Connection } from '../connection.js';
import type { CustomerReference } from '../customer-reference.js';
import { eventReader } from '../event-reader.js';
import { isLoopback } from '../is-loopback.js';
import { JourneyError } from '../journey-error.js';
import type { LiveListener, LiveTransportFactory } from '../live/live-transport.js';
import { parseJson } from '../parse-json.js';
import { pathSegment } from '../path-segment.js';
import { sendRequest } from '../send-request.js';
import { sessionReader } from '../session-reader.js';

export interface GenesysNotificationsOptions {
  /** The notification topics that tell of a customer, such as `v2.externalcontacts.contact.{id}`; none: the customer is polled. */
  readonly topics: (customer: CustomerReference) => readonly string[];
  /** The browser's own where absent. */
  readonly webSocket?: (url: string) => WebSocket;
}

const purpose = 'Listening to notifications';
const channels = 'api/v2/notifications/channels';

/**
 * Genesys Cloud's notification WebSocket as a way to hear of news. A message that holds an event or
 * a session is told; any other of a subscribed topic says that there is something new to read.
 * Source: developer.genesys.cloud, Notifications.
 */
export function genesysNotifications(options: GenesysNotificationsOptions): LiveTransportFactory {
  return (connection) => ({
    async run(customer, listener, signal) {
      const topics = options.topics(customer);
      if (topics.length === 0)
        throw new JourneyError('not-found', `${purpose} failed: no topic tells of this customer.`);
      const channel = await createChannel(connection, signal);
      const socket = (options.webSocket ?? ((url) => new WebSocket(url)))(channel.connectUri);
      const scope = abortScope(signal);
      try {
        const ended = listen(socket, topics, listener, scope.signal);
        // Rejections before the subscription stands are found by whoever waits for it.
        ended.catch(scope.close);
        await Promise.race([opened(socket), ended]);
        await subscribeTopics(connection, channel.id, topics, scope.signal);
        listener.onOpen();
        await ended;
      } finally {
        scope.close();
        socket.close();
      }
    },
  });
}

async function createChannel(connection: Connection, signal: AbortSignal): Promise<{ id: string; connectUri: string }> {
  const answer = await sendRequest(connection, { purpose, method: 'POST', path: channels, signal });
  const { id, connectUri } = (answer ?? {}) as Record<string, unknown>;
  if (typeof id !== 'string' || typeof connectUri !== 'string' || !isSafe(connectUri)) {
    throw new JourneyError('invalid-response', `${purpose} was answered without a usable channel.`);
  }
  return { id, connectUri };
}

async function subscribeTopics(
  connection: Connection,
  id: string,
  topics: readonly string[],
  signal: AbortSignal,
): Promise<void> {
  const path = `${channels}/${pathSegment('channel', id)}/subscriptions`;
  const body = topics.map((topic) => ({ id: topic }));
  const answer = (await sendRequest(connection, { purpose, method: 'PUT', path, body, signal })) as
    TopicList | undefined;
  if (answer?.entities?.some((topic) => topic?.state === 'Rejected')) {
    throw new JourneyError('forbidden', `${purpose} failed: the backend refuses a topic.`);
  }
}

interface TopicList {
  readonly entities?: readonly ({ readonly state?: unknown } | null)[];
}

const opened = (socket: WebSocket) => new Promise<void>((resolve) => socket.addEventListener('open', () => resolve()));

/** Settles when the socket closes: well where the backend announced it, else as a network error. */
function listen(
  socket: WebSocket,
  topics: readonly string[],
  listener: LiveListener,
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const lost = () => reject(new JourneyError('network', `${purpose} failed: the connection was lost.`));
    signal.addEventListener('abort', lost);
    socket.addEventListener('close', ({ code }) => (code === 1000 || code === 1001 ? resolve() : lost()));
    socket.addEventListener('error', lost);
    socket.addEventListener('message', ({ data }) => {
      listener.onAlive();
      const message = (parseJson(String(data)) ?? {}) as { topicName?: unknown; eventBody?: unknown };
      if (message.topicName === 'v2.system.socket_closing') resolve();
      else if (topics.includes(message.topicName as string)) tell(message.eventBody, listener);
    });
  });
}

function tell(body: unknown, listener: LiveListener): void {
  const members = (body ?? {}) as Record<string, unknown>;
  const event = members.session ? eventReader.schema.safeParse(body) : undefined;
  const session = members.lastEvent ? sessionReader.schema.safeParse(body) : undefined;
  if (event?.success) listener.onEvent(eventReader.decode(event.data));
  else if (session?.success) listener.onSession(sessionReader.decode(session.data));
  else listener.onHint();
}

/** The socket's address is itself the key to the channel: it must not travel in the clear. */
function isSafe(address: string): boolean {
  try {
    const { protocol, hostname } = new URL(address);
    return protocol === 'wss:' || (protocol === 'ws:' && isLoopback(hostname));
  } catch {
    return false;
  }
}
