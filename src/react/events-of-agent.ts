import type { EventName } from '@lit/react';
import type { JourneyRevealEvent } from '../components/attribute-list/journey-reveal-event.js';
import type { JourneyActionEvent } from '../components/card-face/journey-action-event.js';
import type { JourneySessionToggleEvent } from '../components/card-face/journey-session-toggle-event.js';
import type { JourneyCopyEvent } from '../components/copy-button/journey-copy-event.js';
import type { JourneyEventSelectEvent } from '../components/event-row/journey-event-select-event.js';
import type { JourneyFilterChangeEvent } from '../components/filter-bar/journey-filter-change-event.js';
import type { JourneyLinkOpenEvent } from '../components/link/journey-link-open-event.js';

/** What an agent does, as React callbacks; the names follow the events (`journey-event-select` → `onJourneyEventSelect`). */
export const eventsOfAgent = {
  onJourneyAction: 'journey-action' as EventName<JourneyActionEvent>,
  onJourneyCopy: 'journey-copy' as EventName<JourneyCopyEvent>,
  onJourneyEventSelect: 'journey-event-select' as EventName<JourneyEventSelectEvent>,
  onJourneyFilterChange: 'journey-filter-change' as EventName<JourneyFilterChangeEvent>,
  onJourneyLinkOpen: 'journey-link-open' as EventName<JourneyLinkOpenEvent>,
  onJourneyReveal: 'journey-reveal' as EventName<JourneyRevealEvent>,
  onJourneySessionToggle: 'journey-session-toggle' as EventName<JourneySessionToggleEvent>,
};
