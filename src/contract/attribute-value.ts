import * as z from 'zod/mini';

/** One decoded attribute value: a scalar, `null` for an explicit "no value", or a list of scalars. */
export type AttributeValue = string | number | boolean | null | readonly (string | number | boolean)[];

/** The type tags of the wire. An unknown tag is read as `STRING`. */
export type WireDataType = 'STRING' | 'NUMBER' | 'BOOLEAN' | 'INTEGER';

/** An attribute on the wire: values travel as strings beside a type tag; lists carry `values`. Source: seed rule 13. */
export interface WireAttribute {
  dataType?: string;
  value?: string | number | boolean | null;
  values?: readonly (string | number | boolean)[];
}

/** Text, a finite number or a boolean. One check in place of `z.union`: half a kilobyte lighter. */
export const scalarSchema = z.unknown().check(
  z.refine((value) => typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value), {
    error: 'is not text, a number or a boolean',
  }),
);

export const attributeSchema = z.looseObject({
  dataType: z.optional(z.string()),
  value: z.optional(z.nullable(scalarSchema)),
  values: z.optional(z.array(scalarSchema)),
}) as z.ZodMiniType<WireAttribute>;
