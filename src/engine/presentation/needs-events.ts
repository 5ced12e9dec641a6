import type { JourneySession } from '../../contract/journey-session.js';
import type { SessionLibrary } from '../../contract/library/session-library.js';
import { conditionsIn } from '../conditions/conditions-in.js';
import { backendValue } from './backend-value.js';
import { compileLibrary } from './compile-library.js';

/**
 * Whether a closed card can only be drawn with the session's events; false where the backend has projected everything
 * it shows. Stages and conditions ask when an event was, and a card that nobody configured shows whatever events bring.
 */
export function needsEvents(session: JourneySession, library: SessionLibrary | undefined): boolean {
  const { namesRead, type } = compileLibrary(library).sessionType(session.type);
  const { actions = [], attributes: shown, stages = [], status = [] } = type.card ?? {};
  const names = shown ?? type.attributes?.map(({ name }) => name) ?? [];
  if (names.length === 0 || stages.length > 0) return true;
  const conditions = [...status, ...actions].flatMap(({ when }) => (when ? [...conditionsIn(when)] : []));
  return (
    conditions.some(({ condition }) => 'event' in condition) ||
    [...names, ...namesRead].some((name) => backendValue(session, name) === undefined)
  );
}
