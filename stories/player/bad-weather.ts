import type { MockBackendOptions } from '../../src/mock/create-mock-backend.js';

/** What a backend does on a bad day, for the player's "Faults". */
export const badWeather = {
  none: {},
  slow: { latency: 3000 },
  down: { faults: [{ kind: 'status', status: 503 }] },
  flaky: {
    faults: [
      { kind: 'status', status: 500, on: '/events', times: 2 },
      { kind: 'status', status: 429, on: '/sessions', retryAfter: 1, times: 1 },
      { kind: 'duplicate', on: '/stream' },
      { kind: 'truncated', on: '/stream', messages: 2 },
    ],
  },
} as const satisfies Record<string, Pick<MockBackendOptions, 'faults' | 'latency'>>;

export type Weather = keyof typeof badWeather;
