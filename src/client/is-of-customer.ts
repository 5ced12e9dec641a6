import type { JourneySession } from '../contract/journey-session.js';
import type { CustomerReference } from './customer-reference.js';

/** Whether a session is one of the customer's. One that names no customer is everybody's. */
export function isOfCustomer(session: JourneySession, customer: CustomerReference): boolean {
  if (!session.customerId && !session.externalContact?.id) return true;
  return 'contactId' in customer
    ? session.externalContact?.id === customer.contactId
    : session.customerId === customer.customerId && session.customerIdType === customer.customerIdType;
}
