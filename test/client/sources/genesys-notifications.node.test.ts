import assert from 'node:assert/strict';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { type WebSocket as ServerSocket, WebSocket, WebSocketServer } from 'ws';
import { genesysNotifications } from '../../../src/client/sources/genesys-notifications.js';
import events from '../genesys/events.json' with { type: 'json' };
import { json, LiveBackend } from '../live-backend.js';
import { listen } from '../listen.js';

const topic = 'v2.externalcontacts.contact.gwen.journey';

describe('Genesys Cloud’s notifications', { timeout: 20_000 }, () => {
  let backend: LiveBackend;
  let sockets: WebSocketServer;
  let told: ReturnType<typeof listen>;
  let connectUri: string;
  let topicState: string;
  let subscribed: unknown[];
  const clients = () => [...sockets.clients];
  const send = (topicName: string, eventBody: unknown) =>
    clients().forEach((client) => client.send(JSON.stringify({ topicName, eventBody, version: '2' })));
  const start = (live = {}) => {
    const transport = genesysNotifications({
      topics: () => [topic],
      webSocket: (url) => new WebSocket(url) as unknown as globalThis.WebSocket,
    });
    return (told = listen({ baseUrl: backend.baseUrl, token: 't', live: { transport, ...live } }));
  };
  const channels = (request: IncomingMessage, response: ServerResponse) => {
    if (!request.url?.startsWith('/api/v2/notifications/channels')) return false;
    if (request.method === 'POST') json(response, { id: 'streaming-1', connectUri, expires: '2030-01-01T00:00:00Z' });
    else {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        subscribed.push(JSON.parse(body));
        json(response, { entities: [{ id: topic, state: topicState }] });
      });
    }
    return true;
  };

  beforeEach(async () => {
    backend = await new LiveBackend().start();
    backend.intercept = channels;
    sockets = new WebSocketServer({ port: 0, host: '127.0.0.1' });
    await new Promise((done) => sockets.once('listening', done));
    connectUri = `ws://127.0.0.1:${(sockets.address() as { port: number }).port}/channels/streaming-1`;
    topicState = 'Permitted';
    subscribed = [];
  });
  afterEach(async () => {
    told?.end();
    clients().forEach((client: ServerSocket) => client.terminate());
    await new Promise((done) => sockets.close(done));
    await backend.stop();
  });

  it('are subscribed to by topic, then events are told once each', async () => {
    start();
    await told.until(() => told.states.includes('live'));
    assert.deepEqual(subscribed, [[{ id: topic }]]);
    send('channel.metadata', { message: 'WebSocket Heartbeat' });
    send(topic, events.entities[0]);
    send(topic, events.entities[0]);
    send('v2.users.somebody.else', events.entities[1]);
    send(topic, events.entities[2]);
    await told.until(() => told.events.length === 2);
    assert.deepEqual(told.events, ['ev-1', 'ev-3']);
  });

  it('that tell no event make the client read what is new', async () => {
    start();
    await told.until(() => told.states.includes('live'));
    backend.receive('e1');
    send(topic, { operation: 'something changed' });
    await told.until(() => told.events.length === 1);
  });

  it('move to a new channel when the socket is about to close, and nothing is missed', async () => {
    start();
    await told.until(() => told.states.includes('live'));
    backend.receive('e1');
    send('v2.system.socket_closing', { message: 'maintenance' });
    await told.until(() => told.events.length === 1 && told.states.filter((state) => state === 'live').length === 2);
    assert.equal(subscribed.length, 2);
    assert.ok(!told.states.includes('offline'));
  });

  it('are found dead by their missing heartbeats', async () => {
    start({ heartbeatTimeout: 40 });
    await told.until(() => told.states.includes('offline'));
    assert.equal(told.errors[0]?.kind, 'timeout');
  });

  it('are not listened to over an address in the clear', async () => {
    connectUri = 'ws://streaming.example.com/channels/1';
    start();
    await told.until(() => told.states.includes('offline'));
    assert.equal(told.errors[0]?.kind, 'invalid-response');
  });

  it('that the backend refuses are an error', async () => {
    topicState = 'Rejected';
    start();
    await told.until(() => told.states.includes('offline'));
    assert.equal(told.errors[0]?.kind, 'forbidden');
  });

  it('of which no topic is named are polled for', async () => {
    start({ transport: genesysNotifications({ topics: () => [] }) });
    await told.until(() => told.states.includes('polling'));
  });

  it('end with the signal', async () => {
    start();
    await told.until(() => told.states.includes('live'));
    const closed = Promise.all(clients().map((client) => new Promise((done) => client.on('close', done))));
    told.end();
    await closed;
  });
});
