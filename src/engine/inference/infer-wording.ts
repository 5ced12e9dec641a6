import type { AttributeDefinition } from '../../contract/library/attribute-definition.js';
import type { Card } from '../../contract/library/card.js';
import { parsePath } from '../path/parse-path.js';
import { isIdentifying } from './is-identifying.js';
import { nameWords } from './name-words.js';
import { plainText } from './plain-text.js';

const describing = /^(description|title|subject|product|plan|campaign|offer|course|topic)$/;
const reserved = new Set(['session', 'event', 'status', 'attributes', 'true', 'false', 'constructor', 'prototype']);

/** Title, subtitle and summary out of the attributes that say what a session is about and which one it is. */
export function inferWording(type: string, attributes: readonly AttributeDefinition[], hasStatus: boolean): Card {
  const sayable = attributes.filter(isSayable);
  const what = sayable.find(({ name }) => isDescribing(nameWords(name)));
  const which =
    sayable.find(
      ({ name }) => isIdentifying(nameWords(name)) && nameWords(name).some((word) => nameWords(type).includes(word)),
    ) ?? sayable.find(({ name }) => isIdentifying(nameWords(name)));
  const title = what ? token(what) : which ? `${plainText(type) ?? ''} ${token(which)}`.trim() : undefined;
  const subtitle = what && which ? `${plainText(which.name) ?? ''} ${token(which)}`.trim() : undefined;
  if (title === undefined) return {};
  return {
    title,
    ...(subtitle === undefined ? {} : { subtitle }),
    summary: `${title}${subtitle === undefined ? '' : `, ${subtitle}`}${hasStatus ? ': {{ status }}' : ''}`,
  };
}

const token = ({ name }: AttributeDefinition): string => `{{ ${name} }}`;

const isDescribing = (words: readonly string[]): boolean =>
  words.some((word) => describing.test(word)) && !isIdentifying(words);

function isSayable({ name, type, list, sensitivity }: AttributeDefinition): boolean {
  const isBareName = name.length < 100 && parsePath(name)?.length === 1 && !/^[\d[]/.test(name);
  return isBareName && !reserved.has(name) && !list && !sensitivity && (type === undefined || type === 'integer');
}
