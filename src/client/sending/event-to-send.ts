import type { AttributeValue, WireAttribute } from '../../contract/attribute-value.js';
import type { CustomEventRequest } from '../../contract/custom-event-request.js';

/** One custom event to report. Its attributes are plain values, or typed ones as they travel. */
export type EventToSend = Omit<CustomEventRequest, 'attributes'> & {
  readonly attributes?: Readonly<Record<string, AttributeValue | WireAttribute>>;
};
