import type { AttributeValue } from '../../contract/attribute-value.js';
import { customEventRequestSchema, type CustomEventRequest } from '../../contract/custom-event-request.js';
import { encodeAttribute } from '../../contract/encode-attribute.js';
import type { EventToSend } from './event-to-send.js';
import { JourneyError } from '../journey-error.js';

/** Writes an event to send in the wire's form. What the backend would refuse is refused here, naming the fields. */
export function encodeRequest(event: EventToSend): CustomEventRequest {
  const parsed = customEventRequestSchema.safeParse(withTypedAttributes(event));
  if (parsed.success) return parsed.data;
  const fields = new Set(
    parsed.error.issues.map(({ path }) => (path.length ? path.join('.').slice(0, 100) : 'the event')),
  );
  throw new JourneyError('invalid-request', `Sending an event failed: not valid are ${[...fields].join(', ')}.`);
}

function withTypedAttributes(event: EventToSend): unknown {
  if (typeof event !== 'object' || event === null || !isPlain(event.attributes)) return event;
  const typed = Object.entries(event.attributes).map(([name, value]) => [
    name,
    isValue(value) ? encodeAttribute(value) : value,
  ]);
  return { ...event, attributes: Object.fromEntries(typed) as unknown };
}

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isValue(value: unknown): value is AttributeValue {
  return value === null || (Array.isArray(value) ? value.every(isScalar) : isScalar(value));
}

const isScalar = (value: unknown) =>
  typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));
