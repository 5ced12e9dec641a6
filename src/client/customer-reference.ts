/** One identifier of a person: an external contact, or a customer id with its type (`email`, `phone`, `cookie`, …). */
export type CustomerReference =
  { readonly contactId: string } | { readonly customerId: string; readonly customerIdType: string };
