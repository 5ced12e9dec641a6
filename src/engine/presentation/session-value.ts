import type { JourneySession } from '../../contract/journey-session.js';
import type { AttributeDefinition } from '../../contract/library/attribute-definition.js';
import type { ProjectedValue } from '../projection/projected-value.js';
import { ruleOf } from '../projection/rule-of.js';
import type { SessionProjector } from '../projection/session-projector.js';
import { valueKey } from '../projection/value-key.js';
import { backendValue } from './backend-value.js';

/** A session attribute's value, and what explains it. */
export interface SessionValue {
  readonly value: unknown;
  /** Our fold of the same value; absent where only the backend knows where its value came from. */
  readonly projected?: ProjectedValue;
  readonly operator?: string;
  readonly partial: boolean;
}

/** Where the values of session attributes come from. */
export interface ValueSources {
  readonly session: JourneySession;
  readonly projector: SessionProjector;
  /** All events are loaded. */
  readonly complete: boolean;
  readonly now: number | undefined;
}

/**
 * The value of a session attribute. Without a projection the backend's own value stands, else the
 * latest event attribute of the name, a list all of them. With one, ours stands when all events are loaded; while they are
 * not, the backend's, else ours, marked partial. Source: page 2, "Projections".
 */
export function sessionValue(
  name: string,
  definition: AttributeDefinition | undefined,
  sources: ValueSources,
): SessionValue | undefined {
  const { session, projector, complete, now } = sources;
  const ours = projector.get(name, now);
  const projection = definition?.projection;
  const { operator } = ruleOf(definition);
  const theirs = projection && complete ? undefined : backendValue(session, name);
  if (theirs !== undefined) {
    const isSame = !projection && valueKey(theirs) === valueKey(ours.value);
    return { value: theirs, partial: false, ...(isSame ? { projected: ours, operator } : {}) };
  }
  const isKnown = ours.value !== undefined && (complete || projector.size > 0);
  return isKnown ? { value: ours.value, projected: ours, operator, partial: !complete } : undefined;
}
