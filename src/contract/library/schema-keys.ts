import type * as z from 'zod/mini';
import { sessionLibrarySchema } from './session-library.js';

type Schema = z.core.$ZodType;

/** The keys that have a meaning in the object at that place of a Session Library; none where any key may stand. */
export function schemaKeys(path: readonly (string | number)[]): string[] {
  let schemas: Schema[] = [sessionLibrarySchema];
  for (const key of path) schemas = schemas.flatMap((schema) => step(schema, key));
  return [...new Set(schemas.flatMap(objects).flatMap((shape) => Object.keys(shape)))];
}

function step(schema: Schema, key: string | number): Schema[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
      return step(def.innerType, key);
    case 'union':
      return def.options.flatMap((option) => step(option, key));
    case 'array':
      return [def.element];
    case 'object':
      return [(Object.hasOwn(def.shape, key) ? def.shape[key] : def.catchall) as Schema];
    default:
      return [];
  }
}

function objects(schema: Schema): z.core.$ZodShape[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'optional') return objects(def.innerType);
  if (def.type === 'union') return def.options.flatMap(objects);
  return def.type === 'object' ? [def.shape] : [];
}
