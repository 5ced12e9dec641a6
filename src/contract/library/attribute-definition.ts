import * as z from 'zod/mini';
import { recordOf } from '../record-of.js';
import { type ProjectionRule, projectionRuleSchema } from './projection-rule.js';
import { type Text, textSchema } from './text.js';

export const attributeTypes = [
  'string',
  'number',
  'integer',
  'boolean',
  'date',
  'datetime',
  'money',
  'duration',
  'url',
  'email',
  'phone',
  'enum',
] as const;

export type AttributeType = (typeof attributeTypes)[number];

/** How one attribute of a session or an event is named, typed, formatted and protected. */
export interface AttributeDefinition {
  /** The attribute's name in the data. */
  readonly name: string;
  /** The name in readable form where absent. */
  readonly displayName?: Text;
  /** `string` where absent. */
  readonly type?: AttributeType;
  /** It holds several values. */
  readonly list?: boolean;
  /** Session attributes only. */
  readonly projection?: ProjectionRule;
  /** A date-fns pattern for dates that come as `06062020`. */
  readonly parse?: string;
  /** A format's name, or the part of a token after the path: `"currency: 'EUR'"`. */
  readonly format?: string;
  /** How long dates, times and durations are written. */
  readonly style?: 'short' | 'medium' | 'long' | 'full';
  /** `money`: an ISO 4217 code. */
  readonly currency?: string;
  /** `money`: the attribute that holds the ISO 4217 code. */
  readonly currencyFrom?: string;
  /** `enum`: value to label, or the name of an entry of the library's `enums`. */
  readonly options?: string | Readonly<Record<string, Text>>;
  /** Shown on the journey map's tooltip, and first in a row's details. */
  readonly tooltip?: boolean;
  /** Clear text is nowhere before a reveal: `masked` shows dots, `last4` four characters after them, `hidden` a word. */
  readonly sensitivity?: 'masked' | 'last4' | 'hidden';
  /** Shown only to a host that grants this capability. */
  readonly requires?: string;
}

export const attributeDefinitionSchema: z.ZodMiniType<AttributeDefinition> = z.strictObject({
  description: z.optional(z.string()),
  name: z.string().check(z.minLength(1)),
  displayName: z.optional(textSchema),
  type: z.optional(z.literal(attributeTypes)),
  list: z.optional(z.boolean()),
  projection: z.optional(projectionRuleSchema),
  parse: z.optional(z.string()),
  format: z.optional(z.string()),
  style: z.optional(z.literal(['short', 'medium', 'long', 'full'])),
  currency: z.optional(
    z.string().check(z.regex(/^[A-Z]{3}$/, { error: 'is not an ISO 4217 code: write "EUR", "USD"' })),
  ),
  currencyFrom: z.optional(z.string()),
  options: z.optional(z.union([z.string(), recordOf(textSchema)])),
  tooltip: z.optional(z.boolean()),
  sensitivity: z.optional(z.literal(['masked', 'last4', 'hidden'])),
  requires: z.optional(z.string()),
});
