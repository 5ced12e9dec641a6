import type { JourneySession } from '../../contract/journey-session.js';
import type { SessionLibrary } from '../../contract/library/session-library.js';
import { isToldBySession } from '../../engine/presentation/is-told-by-session.js';
import type { SessionView } from '../../engine/presentation/session-view.js';

/** A card whose events are under way: a line with half of its values would not be true. */
export function untoldView(view: SessionView, session: JourneySession, library: SessionLibrary): SessionView {
  return {
    ...view,
    ...(isToldBySession(session, library, 'title')
      ? {}
      : { titleParts: [{ kind: 'literal' as const, text: view.typeLabel }] }),
    ...(isToldBySession(session, library, 'subtitle') ? {} : { subtitleParts: undefined }),
  };
}
