import type { AttributeDefinition } from '../../../contract/library/attribute-definition.js';
import type { Place } from '../places-of.js';
import { eventTypesFor } from './known-names.js';
import { type LintRule, type Linted, warning } from './lint-rule.js';
import { pathsRead } from './paths-read.js';

/** Texts that name a protected attribute: agents read bullets there, or nothing, in the middle of a sentence. */
export const maskedInClear: LintRule = function* (linted) {
  for (const { attribute, isShown, ...place } of pathsRead(linted.library)) {
    const definition = isShown && attribute !== undefined ? definitionAt(linted, place, attribute) : undefined;
    if (!definition?.sensitivity) continue;
    const message = `names "${attribute}", whose sensitivity is "${definition.sensitivity}": its value is not shown in clear text`;
    yield warning(
      'masked-in-text',
      place.path,
      message,
      `write {{ ${attribute} | mask: 4 }}, or leave it to the list of attributes`,
    );
  }
};

function definitionAt(
  linted: Linted,
  { sessionType, eventType }: Place,
  name: string,
): AttributeDefinition | undefined {
  const own = eventType ? [eventType] : [sessionType, ...eventTypesFor(linted, sessionType)];
  return own.flatMap((type) => type?.attributes ?? []).find((attribute) => attribute.name === name);
}
