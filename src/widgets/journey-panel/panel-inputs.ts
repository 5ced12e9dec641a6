import type { CustomerReference } from '../../client/customer-reference.js';
import { customersOf } from '../../client/customers-of.js';
import { tellOnce } from '../../controllers/tell-once.js';

/** The identifiers a panel was given: the `customer` property, or the attributes. */
export interface CustomerInputs {
  readonly customer?: CustomerReference | readonly CustomerReference[] | null;
  readonly contactId?: string;
  readonly customerId?: string;
  readonly customerIdType?: string;
}

/** Whom a panel shows; undefined for nobody. The `customer` property wins over the attributes; `null` clears. */
export function customerOf(inputs: CustomerInputs): readonly CustomerReference[] | undefined {
  const given = inputs.customer === undefined ? attributesOf(inputs) : inputs.customer;
  const list: unknown[] = Array.isArray(given) ? given : [given];
  const references = list.filter(isReference);
  if (references.length < list.length && given !== undefined && given !== null)
    tellOnce(
      'customer',
      'journey-panel: customer is { customerId, customerIdType } or { contactId }, or a list of them.',
    );
  return references.length > 0 ? customersOf(references) : undefined;
}

function attributesOf({ contactId, customerId, customerIdType }: CustomerInputs): CustomerReference | undefined {
  if (contactId) return { contactId };
  return customerId && customerIdType ? { customerId, customerIdType } : undefined;
}

function isReference(value: unknown): value is CustomerReference {
  if (typeof value !== 'object' || value === null) return false;
  const { contactId, customerId, customerIdType } = value as Record<string, unknown>;
  return isText(contactId) || (isText(customerId) && isText(customerIdType));
}

const isText = (value: unknown) => typeof value === 'string' && value !== '';

/** What a header calls the person: the first identifier. */
export function customerLabel(customer: readonly CustomerReference[]): string {
  const [first] = customer;
  if (!first) return '';
  return 'customerId' in first ? first.customerId : first.contactId;
}
