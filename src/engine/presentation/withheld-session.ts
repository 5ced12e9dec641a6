import type { SessionView } from './session-view.js';
import { literal } from './present-text.js';

type Identity = Pick<SessionView, 'id' | 'type' | 'typeLabel' | 'icon' | 'eventCount' | 'priority'>;

/** A session of a type that the host may not show: nothing of what happened, nor to whom. */
export function withheldSession(identity: Identity): SessionView {
  const title = literal(identity.typeLabel);
  return {
    ...identity,
    eventCount: 0,
    title: title.text,
    titleParts: title.parts,
    tone: 'neutral',
    stages: [],
    attributes: [],
    customer: '',
    actions: [],
    closed: false,
    overdue: false,
    withheld: true,
    diagnostics: [],
  };
}
