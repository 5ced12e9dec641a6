import { createComponent, type EventName } from '@lit/react';
import * as react from 'react';
import type { JourneyErrorEvent } from '../widgets/journey-panel/journey-error-event.js';
import type { JourneyEventReceivedEvent } from '../widgets/journey-panel/journey-event-received-event.js';
import { JourneyPanel as JourneyPanelElement } from '../widgets/journey-panel/journey-panel.js';
import type { JourneyReadyEvent } from '../widgets/journey-panel/journey-ready-event.js';
import type { JourneyWarningEvent } from '../widgets/journey-panel/journey-warning-event.js';
import { eventsOfAgent } from './events-of-agent.js';

/** `journey-panel` for React 18 and later. The host registers the tag: `import 'journey-widgets/define/journey-panel'`. */
export const JourneyPanel = createComponent({
  react,
  tagName: 'journey-panel',
  elementClass: JourneyPanelElement,
  events: {
    ...eventsOfAgent,
    onJourneyError: 'journey-error' as EventName<JourneyErrorEvent>,
    onJourneyEventReceived: 'journey-event-received' as EventName<JourneyEventReceivedEvent>,
    onJourneyReady: 'journey-ready' as EventName<JourneyReadyEvent>,
    onJourneyWarning: 'journey-warning' as EventName<JourneyWarningEvent>,
  },
});
