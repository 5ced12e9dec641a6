import type { AttributeValue } from '../contract/attribute-value.js';

type Scalar = string | number | boolean;

/** How deep inner objects are looked into; what refers to itself ends here too. */
const deepest = 5;
const mostAttributes = 500;

/** The scalars, and lists of scalars, of an object as attributes; those of inner objects by their path: `address.city`. */
export function flatAttributes(data: unknown): Record<string, AttributeValue> {
  const attributes = new Map<string, AttributeValue>();
  const collect = (members: object, path: string, depth: number) => {
    for (const name of Object.keys(members)) {
      if (attributes.size >= mostAttributes) return;
      const value = (members as Record<string, unknown>)[name];
      if (value === null || isScalar(value)) attributes.set(path + name, value);
      else if (Array.isArray(value)) attributes.set(path + name, value.filter(isScalar));
      else if (typeof value === 'object' && depth < deepest) collect(value, `${path}${name}.`, depth + 1);
    }
  };
  if (typeof data === 'object' && data !== null && !Array.isArray(data)) collect(data, '', 1);
  return Object.fromEntries(attributes);
}

const isScalar = (value: unknown): value is Scalar =>
  typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));
