import type { CustomerReference } from './customer-reference.js';
import { pathSegment } from './path-segment.js';

/** Where the backend keeps what it knows of one customer; ends with a slash. */
export function customerPath(customer: CustomerReference): string {
  if ('contactId' in customer) {
    return `api/v2/externalcontacts/contacts/${pathSegment('contactId', customer.contactId)}/journey/`;
  }
  const type = pathSegment('customerIdType', customer.customerIdType);
  return `api/v2/journey/customers/${type}/${pathSegment('customerId', customer.customerId)}/`;
}
