import { createComponent } from '@lit/react';
import * as react from 'react';
import { JourneySessionCard as JourneySessionCardElement } from '../widgets/journey-session-card/journey-session-card.js';
import { eventsOfAgent } from './events-of-agent.js';

/** `journey-session-card` for React 18 and later. The host registers the tag: `import 'journey-widgets/define/journey-session-card'`. */
export const JourneySessionCard = createComponent({
  react,
  tagName: 'journey-session-card',
  elementClass: JourneySessionCardElement,
  events: eventsOfAgent,
});
