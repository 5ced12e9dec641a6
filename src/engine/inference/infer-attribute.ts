import type { AttributeDefinition } from '../../contract/library/attribute-definition.js';
import type { Sample } from './sample.js';
import { guessType } from './guess-type.js';
import { inferOptions } from './infer-options.js';
import { nameWords } from './name-words.js';
import { plainText } from './plain-text.js';

const money = new Set(
  (
    'amount price total subtotal balance fee cost paid value premium payment refund charge limit credit debit sum rent ' +
    'deposit wage salary budget bonus discount tax income excess donation tip revenue loan instalment installment estimate quote quotation'
  ).split(' '),
);
const lastFour = /^(iban|ssn|pan)$/;
const secret = /^(password|passcode|pin|cvv|cvc|secret|token)$/;

/** Names an attribute as people do, and guesses its type from the values it had. `beside` are the attributes that came with it. */
export function inferAttribute(sample: Sample, beside: readonly Sample[]): AttributeDefinition {
  const { name, values, isList } = sample;
  const words = nameWords(name);
  const guess = guessType(name, values);
  const isNumber = guess.type === 'number' || guess.type === 'integer';
  const currency =
    isNumber && words.some((word) => money.has(word) || money.has(word.replace(/s$/, '')))
      ? beside.find(isCurrency)?.name
      : undefined;
  const options = guess.type === undefined ? inferOptions(sample) : undefined;
  const displayName = plainText(name);
  const sensitivity = words.some((word) => secret.test(word))
    ? 'masked'
    : words.some((word) => lastFour.test(word))
      ? 'last4'
      : undefined;
  return {
    name,
    ...(displayName === undefined ? {} : { displayName }),
    ...(currency === undefined ? guess : { type: 'money', currencyFrom: currency }),
    ...(options === undefined ? {} : { type: 'enum', options }),
    ...(isList ? { list: true } : {}),
    ...(sensitivity === undefined ? {} : { sensitivity }),
  };
}

/** An attribute that says in which currency the amounts beside it are. */
export function isCurrency({ name, values }: Sample): boolean {
  return (
    nameWords(name).includes('currency') &&
    values.length > 0 &&
    values.every((value) => /^[A-Z]{3}$/.test(String(value)))
  );
}
