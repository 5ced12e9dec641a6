import * as z from 'zod/mini';
import { attributeSchema } from './attribute-value.js';
import { recordOf } from './record-of.js';

/** Attributes on the wire, by name; one that is null is as good as absent (seed rule 8). */
export const attributesSchema = recordOf(z.nullable(attributeSchema));
