import type { ViewContext } from '../../src/components/view-context.js';
import type { AttributeView } from '../../src/engine/presentation/attribute-view.js';
import type { EventView } from '../../src/engine/presentation/event-view.js';
import type { SessionView } from '../../src/engine/presentation/session-view.js';

/** Thursday 18 June 2020, 13:00 in London. */
export const context: ViewContext = {
  locale: 'en-GB',
  timeZone: 'Europe/London',
  now: Date.parse('2020-06-18T12:00:00Z'),
};

export const hostile = {
  markup: '<img src=x onerror="window.hacked = true"><script>window.hacked = true</script>',
  long: 'x'.repeat(10_000),
  override: '\u202Egnp.exe\u202D',
  loneSurrogate: 'a\uD800b',
};

export const attribute = (changes: Partial<AttributeView> = {}): AttributeView => ({
  name: 'location',
  label: 'Location',
  text: changes.text ?? 'Regional depot',
  parts: [{ kind: 'value', text: changes.text ?? 'Regional depot' }],
  type: 'string',
  masked: false,
  partial: false,
  raw: false,
  tooltip: false,
  contributors: [],
  used: 0,
  skipped: 0,
  ...changes,
});

export const event = (changes: Partial<EventView> = {}): EventView => ({
  id: 'e1',
  sessionId: 's1',
  name: 'in_transit',
  typeLabel: 'In transit',
  at: '2020-06-16T13:10:00Z',
  late: false,
  title: changes.title ?? 'On the road',
  titleParts: [{ kind: 'value', text: changes.title ?? 'On the road' }],
  icon: 'truck',
  tone: 'info',
  expandable: Boolean(changes.attributes?.length || changes.link),
  attributes: [],
  onTimeline: true,
  diagnostics: [],
  ...(changes.body ? { bodyParts: [{ kind: 'value', text: changes.body }] } : {}),
  ...changes,
});

export const session = (changes: Partial<SessionView> = {}): SessionView => ({
  id: 's1',
  type: 'delivery',
  typeLabel: 'Delivery',
  title: changes.title ?? 'Women’s bike for Gwen Brown',
  titleParts: [{ kind: 'value', text: changes.title ?? 'Women’s bike for Gwen Brown' }],
  subtitle: changes.subtitle ?? 'Order WMBK06201234',
  subtitleParts: [{ kind: 'value', text: changes.subtitle ?? 'Order WMBK06201234' }],
  icon: 'truck',
  tone: 'info',
  status: { label: 'Delayed', tone: 'warning' },
  stages: [
    { name: 'ordered', label: 'Ordered', state: 'done', at: '2020-06-06T09:00:00Z' },
    { name: 'transit', label: 'In transit', state: 'overdue', dueAt: '2020-06-16T11:00:00Z' },
    { name: 'delivered', label: 'Delivered', state: 'pending' },
  ],
  attributes: [attribute(), attribute({ name: 'total', label: 'Total', text: '€1,249.00' })],
  eventCount: 4,
  customer: 'Gwen Brown',
  lastActivity: '2020-06-16T13:10:00Z',
  link: { href: 'https://shipping.example/WMBK06201234', label: 'Open in shipping' },
  actions: [{ name: 'call-carrier', label: 'Call carrier', icon: 'phone' }],
  closed: false,
  overdue: true,
  priority: 10,
  diagnostics: [],
  ...changes,
});
