import type { CustomerReference } from './customer-reference.js';

/** One or several identifiers of a person as a list; anything else throws a `TypeError`. */
export function customersOf(given: CustomerReference | readonly CustomerReference[]): readonly CustomerReference[] {
  return (Array.isArray(given) ? (given as unknown[]) : [given]).map(referenceOf);
}

function referenceOf(given: unknown): CustomerReference {
  const { contactId, customerId, customerIdType } = (given ?? {}) as Record<string, unknown>;
  if (isText(contactId)) return { contactId };
  if (isText(customerId) && isText(customerIdType)) return { customerId, customerIdType };
  throw new TypeError(
    'A customer was asked for without an identifier: give { contactId } or { customerId, customerIdType }.',
  );
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
