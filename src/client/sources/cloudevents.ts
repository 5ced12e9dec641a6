import type { AttributeValue } from '../../contract/attribute-value.js';
import type { JourneyEvent } from '../../contract/journey-event.js';
import { flatAttributes } from '../flat-attributes.js';

/** The members of a CloudEvent that are read; extension attributes stand beside them. Source: CloudEvents 1.0, cloudevents.io. */
export interface CloudEvent {
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly subject?: string;
  /** RFC 3339. */
  readonly time?: string;
  readonly data?: unknown;
  readonly [extension: string]: unknown;
}

/** How a CloudEvent is read as a journey event; each answer replaces the default, and `undefined` keeps it. */
export interface CloudEventMapping {
  /** Default: `source` and `subject`. */
  readonly sessionId?: (event: CloudEvent) => string | undefined;
  /** Default: the last part but one of `type`: `delivery` in `com.example.delivery.item_delivered`. */
  readonly sessionType?: (event: CloudEvent) => string | undefined;
  /** Default: the last part of `type`: `item_delivered`; a version such as `.v2` at its end does not count. */
  readonly name?: (event: CloudEvent) => string | undefined;
  /** ISO 8601. Default: `time`. */
  readonly createdDate?: (event: CloudEvent) => string | undefined;
  readonly customer?: (
    event: CloudEvent,
  ) => { readonly customerId: string; readonly customerIdType: string } | undefined;
  /** Default: the members of `data`, those of inner objects by their path: `address.city`. */
  readonly attributes?: (event: CloudEvent) => Readonly<Record<string, AttributeValue>> | undefined;
}

/** Reads CloudEvents as journey events. What is no CloudEvent, or has no time at all, is left out; a repeated `source` and `id` counts once. */
export function fromCloudEvents(events: Iterable<CloudEvent>, mapping: CloudEventMapping = {}): JourneyEvent[] {
  const read = new Map<string, JourneyEvent>();
  for (const event of events) {
    const journeyEvent = isCloudEvent(event) ? readCloudEvent(event, mapping) : undefined;
    if (journeyEvent && !read.has(journeyEvent.id)) read.set(journeyEvent.id, journeyEvent);
  }
  return [...read.values()];
}

function readCloudEvent(event: CloudEvent, mapping: CloudEventMapping): JourneyEvent | undefined {
  const createdDate = mapping.createdDate?.(event) ?? event.time;
  if (typeof createdDate !== 'string' || Number.isNaN(Date.parse(createdDate))) return undefined;
  const parts = event.type.replace(/\.v\d+$/, '').split('.');
  return {
    id: `${event.source}#${event.id}`,
    sessionId: mapping.sessionId?.(event) ?? (event.subject ? `${event.source}#${event.subject}` : event.source),
    sessionType: mapping.sessionType?.(event) ?? parts.at(-2) ?? '',
    name: mapping.name?.(event) ?? parts.at(-1) ?? event.type,
    createdDate,
    ...mapping.customer?.(event),
    attributes: mapping.attributes?.(event) ?? flatAttributes(event.data),
    kind: 'custom',
  };
}

function isCloudEvent(event: unknown): event is CloudEvent {
  const { id, source, type } = (event ?? {}) as Record<string, unknown>;
  return [id, source, type].every((member) => typeof member === 'string' && member !== '');
}
