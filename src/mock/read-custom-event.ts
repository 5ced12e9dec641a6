import type { WireDataType } from '../contract/attribute-value.js';
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

const fits: Readonly<Record<WireDataType, (text: string) => boolean>> = {
  STRING: () => true,
  NUMBER: (text) => text.trim() !== '' && Number.isFinite(Number(text)),
  INTEGER: (text) => /^[+-]?\d+$/.test(text.trim()),
  BOOLEAN: (text) => /^(true|false)$/i.test(text),
};

/** Members of attributes that are of no type of the wire, or not of theirs (rule 13). */
function unfit({ attributes = {} }: CustomEventRequest): string[] {
  return Object.entries(attributes).flatMap(([name, { dataType = 'STRING', value, values }]) => {
    if (!Object.hasOwn(fits, dataType)) return [`attributes.${name}.dataType`];
    const isFit = (one: unknown) => fits[dataType as WireDataType](String(one));
    if (values) return values.every(isFit) ? [] : [`attributes.${name}.values`];
    return value === null || value === undefined || isFit(value) ? [] : [`attributes.${name}.value`];
  });
}

/** Reads one custom event request. @throws RequestError 400 with the fields at fault. */
export function readCustomEvent(json: unknown): CustomEventRequest {
  // The schema would pass over it, and the event would arrive without what was sent.
  if (Object.hasOwn((json as Partial<CustomEventRequest> | null)?.attributes ?? {}, '__proto__')) {
    throw new RequestError(400, 'bad.request', 'No attribute can be named __proto__.', ['attributes.__proto__']);
  }
  const parsed = customEventRequestSchema.safeParse(json);
  const fields = parsed.success ? unfit(parsed.data) : fieldsOf(parsed.error.issues);
  if (parsed.success && fields.length === 0) return parsed.data;
  throw new RequestError(400, 'bad.request', `Not a custom event: ${fields.join(', ') || 'the body'}.`, fields);
}
