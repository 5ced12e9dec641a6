import type { CustomerReference } from '../client/customer-reference.js';

/** A customer by the address a conversation names: `tel:`, `sip:` and `mailto:` addresses, plain phone numbers and e-mails. */
export function customerAtAddress(address: string | undefined): CustomerReference | undefined {
  if (address === undefined) return undefined;
  const [, scheme, rest = ''] = /^(?:(tel|sips?|mailto):)?(.*)$/i.exec(address) ?? [];
  const plain = rest.split(';')[0] as string;
  const number = (/^sip/i.test(scheme ?? '') ? (plain.split('@')[0] as string) : plain).replace(/[\s().-]/g, '');
  if (/^\+?\d{3,15}$/.test(number)) return { customerId: number, customerIdType: 'phone' };
  const isEmail = !/^(tel|sips?)$/i.test(scheme ?? '') && /^[^\s@]+@[^\s@]+$/.test(plain);
  return isEmail ? { customerId: plain, customerIdType: 'email' } : undefined;
}
