import type { CustomerReference } from '../client/customer-reference.js';
import type { HostInputs } from './host-inputs.js';

/** What a page sends into the frame that holds its panel. A frame cannot call back, so the token is a text. */
export type FrameInputs = Omit<HostInputs, 'token' | 'baseUrl'> & { readonly token?: string };

/** Parent to frame. */
export interface InputsMessage {
  readonly journey: 'inputs';
  readonly inputs: FrameInputs;
}

/** Frame to parent: it is there, it needs a new token, an agent or the backend did something. */
export type FrameMessage =
  | { readonly journey: 'hello' }
  | { readonly journey: 'token' }
  | { readonly journey: 'event'; readonly name: string; readonly detail: unknown };

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const oneOf =
  <Value extends string>(...values: Value[]) =>
  (value: unknown): value is Value =>
    values.includes(value as Value);

const isReference = (value: unknown): value is CustomerReference => {
  const { contactId, customerId, customerIdType } = Object(value) as Record<string, unknown>;
  return isText(contactId) || (isText(customerId) && isText(customerIdType));
};
const isCustomer = (value: unknown) =>
  value === null || isReference(value) || (Array.isArray(value) && value.length > 0 && value.every(isReference));

/** A theme may set the documented properties, and not make the browser load anything. */
const isTheme = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).every(
    ([name, text]) =>
      /^--journey-[a-z-]+$/.test(name) && isText(text) && text.length <= 200 && !/url|image|src|\\/i.test(text),
  );

const checks: Record<keyof FrameInputs, (value: unknown) => boolean> = {
  customer: isCustomer,
  token: isText,
  library: () => true, // the panel parses it
  live: oneOf('auto', 'off'),
  lang: (value) => isText(value) && /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(value),
  colorScheme: oneOf('auto', 'light', 'dark'),
  density: oneOf('comfortable', 'compact'),
  theme: isTheme,
};

/**
 * The inputs in a message of the parent; undefined where it is another message. What does not fit is left out,
 * but a customer that does not fit clears the panel: the former one must not stay.
 */
export function inputsOf(message: unknown): FrameInputs | undefined {
  const { journey, inputs } = Object(message) as Record<string, unknown>;
  if (journey !== 'inputs' || typeof inputs !== 'object' || inputs === null) return undefined;
  const given = Object.entries(inputs).filter(([name, value]) => Object.hasOwn(checks, name) && value !== undefined);
  return Object.fromEntries(
    given.flatMap(([name, value]) => {
      if (checks[name as keyof FrameInputs](value)) return [[name, value]];
      return name === 'customer' ? [[name, null]] : [];
    }),
  );
}
