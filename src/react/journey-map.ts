import { createComponent } from '@lit/react';
import * as react from 'react';
import { JourneyMap as JourneyMapElement } from '../widgets/journey-map/journey-map.js';
import { eventsOfAgent } from './events-of-agent.js';

/** `journey-map` for React 18 and later. The host registers the tag: `import 'journey-widgets/define/journey-map'`. */
export const JourneyMap = createComponent({
  react,
  tagName: 'journey-map',
  elementClass: JourneyMapElement,
  events: eventsOfAgent,
});
