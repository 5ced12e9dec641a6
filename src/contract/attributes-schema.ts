import { attributeSchema } from './attribute-value.js';
import { recordOf } from './record-of.js';

/** Attributes on the wire, by name. */
export const attributesSchema = recordOf(attributeSchema);
