import { type CustomEventRequest, customEventRequestSchema } from '../contract/custom-event-request.js';
import { RequestError } from './request-error.js';

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly code?: string;
  readonly keys?: readonly string[];
}

/** The members at fault, as `attributes.location.value`; an unknown member is named itself. */
export const fieldsOf = (issues: readonly Issue[]): string[] => [
  ...new Set(
    issues.flatMap((issue) =>
      (issue.keys ?? ['']).map((key) => [...issue.path, key].filter((part) => part !== '').join('.')),
    ),
  ),
];

/** Reads one custom event request. @throws RequestError 400 with the fields at fault. */
export function readCustomEvent(json: unknown): CustomEventRequest {
  // The schema would pass over it, and the event would arrive without what was sent.
  if (Object.hasOwn((json as Partial<CustomEventRequest> | null)?.attributes ?? {}, '__proto__')) {
    throw new RequestError(400, 'bad.request', 'No attribute can be named __proto__.', ['attributes.__proto__']);
  }
  const parsed = customEventRequestSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const fields = fieldsOf(parsed.error.issues);
  throw new RequestError(400, 'bad.request', `Not a custom event: ${fields.join(', ') || 'the body'}.`, fields);
}
