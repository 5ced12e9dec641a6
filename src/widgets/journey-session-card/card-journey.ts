import { html, type TemplateResult } from 'lit';
import type { JourneyEvent } from '../../contract/journey-event.js';
import type { JourneySession } from '../../contract/journey-session.js';

/** What journey map and timeline are given as the card was given it. */
export interface CardJourney {
  readonly events: readonly JourneyEvent[];
  readonly session?: JourneySession;
  readonly library?: unknown;
  readonly capabilities?: readonly string[];
  readonly now?: number | Date | string;
  readonly timeZone?: string;
  readonly selectedEventId?: string;
  readonly lastSeen?: string;
  readonly renderAll: boolean;
}

/** The events of an open card: journey map and timeline. `highlighted`: ids of those a value came from. */
export function cardJourney(given: CardJourney, highlighted: readonly string[]): TemplateResult {
  const { capabilities, events, lastSeen, library, now, renderAll, selectedEventId, session, timeZone } = given;
  return html`
    <journey-map
      exportparts="map, map-event, tooltip"
      .events=${events}
      .session=${session}
      .library=${library}
      .capabilities=${capabilities}
      .now=${now}
      .timeZone=${timeZone}
      .selectedEventId=${selectedEventId}
      .highlightedEventIds=${highlighted}
      .details=${false}
    ></journey-map>
    <journey-timeline
      exportparts="timeline, row, body, time"
      .events=${events}
      .session=${session}
      .library=${library}
      .capabilities=${capabilities}
      .now=${now}
      .timeZone=${timeZone}
      .selectedEventId=${selectedEventId}
      .highlightedEventIds=${highlighted}
      .lastSeen=${lastSeen}
      .renderAll=${renderAll}
    ></journey-timeline>
  `;
}
