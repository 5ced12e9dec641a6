import { createComponent } from '@lit/react';
import * as react from 'react';
import { JourneyTimeline as JourneyTimelineElement } from '../widgets/journey-timeline/journey-timeline.js';
import { eventsOfAgent } from './events-of-agent.js';

/** `journey-timeline` for React 18 and later. The host registers the tag: `import 'journey-widgets/define/journey-timeline'`. */
export const JourneyTimeline = createComponent({
  react,
  tagName: 'journey-timeline',
  elementClass: JourneyTimelineElement,
  events: eventsOfAgent,
});
