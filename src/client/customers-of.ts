import type { CustomerReference } from './customer-reference.js';

/** One or several identifiers of a person as a list; anything else throws a `TypeError`. */
export function customersOf(given: CustomerReference | readonly CustomerReference[]): readonly CustomerReference[] {
  return (Array.isArray(given) ? (given as unknown[]) : [given]).map(referenceOf);
}

function referenceOf(given: unknown): CustomerReference {
  const { contactId, customerId, customerIdType } = (given ?? {}) as Record<string, unknown>;
  if (typeof contactId === 'string') return { contactId };
  if (typeof customerId === 'string' && typeof customerIdType === 'string') return { customerId, customerIdType };
  throw new TypeError(
    'A customer was asked for without an identifier: give { contactId } or { customerId, customerIdType }.',
  );
}
