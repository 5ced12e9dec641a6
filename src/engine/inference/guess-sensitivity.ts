import type { AttributeDefinition } from '../../contract/library/attribute-definition.js';
import { isAmount } from './is-amount.js';
import { isMasked } from './is-masked.js';

type Sensitivity = AttributeDefinition['sensitivity'];

/** What whoever knows it can act as the customer with. */
const secrets = 'password,passcode,passphrase,pin,cvv,cvc,secret,token,security code,access code,security answer';
/** What a customer is told by, or pays with: its end is enough to compare. */
const numbers =
  'iban,ssn,pan,social security,insurance number,insurance no,insurance id,insured number,card number,card no,credit card,debit card,' +
  'national id,national identity,identity number,identity card,id card,id number,personal number,personal id,passport,' +
  'nhs number,medicare number,tax id,tax number,taxpayer,tax no,account number,account no,bank account,' +
  'driving licence,driver license,drivers license,licence number,license number';
const addresses = 'email,e mail,phone,mobile,telephone,tel,fax';

const isOneOf = (phrases: string): ((words: readonly string[]) => boolean) => {
  const known = phrases.split(',');
  return (words) => {
    const spaced = ` ${words.join(' ')} `;
    // also where a system runs the words together
    return known.some((phrase) => spaced.includes(` ${phrase} `) || words.includes(phrase.replaceAll(' ', '')));
  };
};
const [isSecret, isNumber, isAddress] = [isOneOf(secrets), isOneOf(numbers), isOneOf(addresses)];

/** How values that say who a customer is are to be protected: by what they are called, where they also look like it. */
export function guessSensitivity(
  words: readonly string[],
  values: readonly (string | number | boolean)[],
  type: AttributeDefinition['type'],
): Sensitivity {
  const clear = values.filter((value) => typeof value !== 'boolean' && !isMasked(value)).map(String);
  if (clear.length === 0 || type === 'boolean' || type === 'date' || type === 'datetime') return undefined;
  if (isSecret(words)) return 'masked';
  if (isAddress(words) && (type === 'email' || type === 'phone')) return 'masked';
  return isNumber(words) && !isAmount(words.slice(-1)) && clear.some(isPersonalNumber) ? 'last4' : undefined;
}

/** Digits, perhaps with letters between, in groups or not. */
function isPersonalNumber(value: string): boolean {
  return /^[\p{L}\d][\p{L}\d\s./-]{4,48}$/u.test(value) && value.replace(/\D/g, '').length >= 4;
}
