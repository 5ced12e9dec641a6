import type { CustomerReference } from '../client/customer-reference.js';

type Customer = Exclude<CustomerReference, { readonly contactId: string }>;

/** Which customer ids external contacts are known by, and which contacts were found to be one person. */
export class ContactBook {
  readonly #customers = new Map<string, Set<string>>();
  /** Every contact of a merged person leads to the same set. */
  readonly #merged = new Map<string, Set<string>>();

  /** Says that a contact is known by a customer id too, or that two contacts are one person. */
  link(contactId: string, other: CustomerReference): void {
    if ('customerId' in other)
      this.#customers.set(contactId, (this.#customers.get(contactId) ?? new Set()).add(customerKey(other)));
    else this.#merge(contactId, other.contactId);
  }

  /** The keys of the customer ids that a reference stands for; with `includeMerged` those of merged contacts too. */
  keysOf(customer: CustomerReference, includeMerged = false): ReadonlySet<string> {
    if (!('contactId' in customer)) return new Set([customerKey(customer)]);
    const { contactId } = customer;
    const contacts = includeMerged ? this.#personOf(contactId) : [contactId];
    return new Set([...contacts].flatMap((contact) => [...(this.#customers.get(contact) ?? [])]));
  }

  #merge(one: string, other: string): void {
    const person = new Set([...this.#personOf(one), ...this.#personOf(other)]);
    for (const contactId of person) this.#merged.set(contactId, person);
  }

  #personOf(contactId: string): ReadonlySet<string> {
    return this.#merged.get(contactId) ?? new Set([contactId]);
  }
}

/** One text for each customer: equal where type and id are. */
export const customerKey = ({ customerId, customerIdType }: Customer): string =>
  JSON.stringify([customerIdType, customerId]);
