import { JourneyTimeline } from '../widgets/journey-timeline/journey-timeline.js';
import { register } from './register.js';

register('journey-timeline', JourneyTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'journey-timeline': JourneyTimeline;
  }
}
