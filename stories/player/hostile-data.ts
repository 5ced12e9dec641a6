import type { JourneyEvent } from '../../src/contract/journey-event.js';
import type { JourneySession } from '../../src/contract/journey-session.js';

const spoof = '\u202Egnp.exe <img src=x onerror=alert(1)>';
const endless = 'pneumonoultramicroscopicsilicovolcanoconiosis'.repeat(6);

/** A session from a system that means no good: markup, direction marks, endless words, half characters, scripts as links. */
export const hostileSession: JourneySession = {
  id: 'hostile',
  type: 'order__<script>',
  customerId: spoof,
  customerIdType: 'email',
  externalUrl: 'javascript:alert(1)',
  attributes: { [endless]: endless, name: spoof, half: '\uD83D', empty: '', zero: 0, no: false },
  attributeLists: { many: Array.from({ length: 300 }, (_, item) => item) },
  eventCount: 3,
  createdDate: '2026-11-02T09:00:00Z',
} as JourneySession;

const told: readonly [name: string, attributes: JourneyEvent['attributes']][] = [
  [spoof, { note: spoof }],
  [endless, { [endless]: endless }],
  ['half', { half: '\uDC00', list: Array.from({ length: 300 }, (_, item) => item) }],
];

export const hostileEvents: readonly JourneyEvent[] = told.map(([name, attributes], index) => ({
  id: `hostile-${index}`,
  sessionId: 'hostile',
  sessionType: hostileSession.type,
  name,
  createdDate: `2026-11-02T09:0${index}:00Z`,
  attributes,
  kind: 'custom',
}));
