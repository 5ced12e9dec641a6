import * as z from 'zod/mini';
import { attributeSchema, type WireAttribute } from './attribute-value.js';

/** Attributes on the wire, by name. An object with no members of its own: half a kilobyte lighter than `z.record`. */
export const attributesSchema: z.ZodMiniType<Record<string, WireAttribute>> = z.catchall(z.object({}), attributeSchema);
