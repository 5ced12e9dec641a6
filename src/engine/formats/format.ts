import type { AttributeDefinition } from '../../contract/library/attribute-definition.js';
import type { TextOptions } from '../text/text-options.js';

/** Where a format works: the reader's language, zone and moment, and what is known of the value's attribute. */
export interface FormatContext {
  /** BCP 47 tag. */
  readonly locale: string;
  /** IANA name. */
  readonly timeZone: string;
  /** Milliseconds since 1970, where the host gave the present moment. */
  readonly now: number | undefined;
  /** Arguments given by name, such as `one: 'day'`. */
  readonly named: Readonly<Record<string, unknown>>;
  /** The attribute the token reads, where it is declared. */
  readonly definition: AttributeDefinition | undefined;
  /** The attributes of the event or session. */
  readonly data: unknown;
  readonly options: TextOptions;
}

/**
 * Turns one value into another, text or not. `value` is `undefined` or `null` where it is missing; what is returned so
 * prints as nothing. `args` are the positional arguments. A format that throws leaves the value as it was.
 */
export type Format = (value: unknown, args: readonly unknown[], context: FormatContext) => unknown;
