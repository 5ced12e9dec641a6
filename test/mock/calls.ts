import type { WireEvent } from '../../src/contract/event-schema.js';
import type { WireSession } from '../../src/contract/session-schema.js';

const origin = 'https://journey.example';

/** The calls of the Journey API as tests write them, over any fetch. */
export const callsOf = (fetch: typeof globalThis.fetch) => {
  const call = (path: string, init?: RequestInit) => fetch(`${origin}/api/v2${path}`, init);
  const get = async (path: string) => (await (await call(path)).json()) as never;
  const send = (method: string, path: string, body: unknown) => call(path, { method, body: JSON.stringify(body) });
  return {
    call,
    get,
    send,
    post: (event: object) => send('POST', '/journey/customevents', event),
    sessions: async (customerId = 'gwen', customerIdType = 'cookie'): Promise<WireSession[]> => {
      const path = `/journey/customers/${customerIdType}/${encodeURIComponent(customerId)}/sessions`;
      return ((await get(path)) as { entities: WireSession[] }).entities;
    },
    events: async (sessionId: string): Promise<WireEvent[]> =>
      ((await get(`/journey/sessions/${sessionId}/events`)) as { entities: WireEvent[] }).entities,
  };
};

/** A custom event request; what a test does not care about is filled in. */
export const customEvent = (members: object = {}) => ({
  eventName: 'in_transit',
  sessionType: 'delivery',
  sessionExternalId: 'WMBK06201234',
  customerId: 'gwen',
  customerIdType: 'cookie',
  ...members,
});

/** An attribute on the wire. */
export const text = (value: string | null) => ({ dataType: 'STRING', value });
