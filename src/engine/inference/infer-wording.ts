import type { AttributeDefinition } from '../../contract/library/attribute-definition.js';
import type { Card } from '../../contract/library/card.js';
import { isBareName } from './is-bare-name.js';
import { isIdentifying } from './is-identifying.js';
import { nameWords } from './name-words.js';
import { plainText } from './plain-text.js';

const describing = /^(description|title|subject|product|plan|campaign|offer|course|topic)$/;
const person = /^(customer|patient|client|member|guest|passenger|student|tenant|employee|applicant|full)$/;
const reserved = new Set(['session', 'event', 'status', 'attributes', 'true', 'false', 'constructor', 'prototype']);

/** Title, subtitle and summary out of the attributes that say what a session is about and which one it is, or else whose. */
export function inferWording(type: string, attributes: readonly AttributeDefinition[], hasStatus: boolean): Card {
  const sayable = attributes.filter(isSayable);
  const what = sayable.find(({ name }) => isDescribing(nameWords(name)));
  const which =
    sayable.find(
      ({ name }) => isIdentifying(nameWords(name)) && nameWords(name).some((word) => nameWords(type).includes(word)),
    ) ?? sayable.find(({ name }) => isIdentifying(nameWords(name)));
  const who = sayable.find(({ name }) => isPerson(nameWords(name)));
  const kind = plainText(type) ?? '';
  const title = what
    ? token(what)
    : which
      ? `${kind} ${token(which)}`.trim()
      : who && (kind === '' ? token(who) : `${kind} for ${token(who)}`);
  const subtitle = what && which ? `${plainText(which.name) ?? ''} ${token(which)}`.trim() : undefined;
  if (title === undefined) return {};
  return {
    title,
    ...(subtitle === undefined ? {} : { subtitle }),
    summary: `${title}${subtitle === undefined ? '' : `, ${subtitle}`}${hasStatus ? ': {{ status }}' : ''}`,
  };
}

const token = ({ name }: AttributeDefinition): string => `{{ ${name} }}`;

const isPerson = (words: readonly string[]): boolean =>
  words.at(-1) === 'name' && words.some((word) => person.test(word));

const isDescribing = (words: readonly string[]): boolean =>
  words.some((word) => describing.test(word)) && !isIdentifying(words);

function isSayable({ name, type, list, sensitivity }: AttributeDefinition): boolean {
  return isBareName(name) && !reserved.has(name) && !list && !sensitivity && (type === undefined || type === 'integer');
}
