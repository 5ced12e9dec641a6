import type { EventType } from '../../../contract/library/event-type.js';
import type { SessionType } from '../../../contract/library/session-type.js';
import { type Definitions, ProtectedDefinitions } from '../protected-definitions.js';
import { eventTypesFor } from './known-names.js';
import { type LintRule, type Linted, warning } from './lint-rule.js';
import { pathsRead } from './paths-read.js';

/** Texts and formats that name a protected attribute: agents read bullets there, or nothing, in the middle of a sentence. */
export const maskedInClear: LintRule = function* (linted) {
  const known = new Map<SessionType | EventType | undefined, Definitions>();
  for (const { attribute, isShown, sessionType, eventType, path } of pathsRead(linted.library)) {
    if (!isShown || attribute === undefined) continue;
    const owner = eventType ?? sessionType;
    if (!known.has(owner)) known.set(owner, definitionsOf(linted, sessionType, eventType));
    const sensitivity = known.get(owner)?.get(attribute)?.sensitivity;
    if (!sensitivity) continue;
    const message = `names "${attribute}", whose sensitivity is "${sensitivity}": its value is not shown in clear text`;
    yield warning(
      'masked-in-text',
      path,
      message,
      `write {{ ${attribute} | mask: 4 }}, or leave it to the list of attributes`,
    );
  }
};

function definitionsOf(
  linted: Linted,
  sessionType: SessionType | undefined,
  eventType: EventType | undefined,
): Definitions {
  const guarded = new ProtectedDefinitions({
    attributes: sessionType?.attributes,
    eventTypes: eventTypesFor(linted, sessionType),
  });
  return eventType ? guarded.ofEventType(eventType) : guarded.definitions;
}
