import type { AttributeDefinition } from '../../contract/library/attribute-definition.js';
import type { Sample } from './sample.js';
import { guessSensitivity } from './guess-sensitivity.js';
import { guessType } from './guess-type.js';
import { inferOptions } from './infer-options.js';
import { isAmount } from './is-amount.js';
import { nameWords } from './name-words.js';
import { plainText } from './plain-text.js';

/** Names an attribute as people do, and guesses from the values it had what they are and how to protect them. `beside` are the attributes that came with it. */
export function inferAttribute(sample: Sample, beside: readonly Sample[]): AttributeDefinition {
  const { name, values, isList } = sample;
  const words = nameWords(name);
  const guess = guessType(name, values);
  const isNumber = guess.type === 'number' || guess.type === 'integer';
  const currency = isNumber && isAmount(words) ? beside.find(isCurrency)?.name : undefined;
  const options = guess.type === undefined ? inferOptions(sample) : undefined;
  const displayName = plainText(name);
  const sensitivity = guessSensitivity(words, values, guess.type);
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
