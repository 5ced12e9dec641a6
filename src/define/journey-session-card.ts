import './journey-map.js';
import './journey-timeline.js';
import { JourneySessionCard } from '../widgets/journey-session-card/journey-session-card.js';
import { register } from './register.js';

register('journey-session-card', JourneySessionCard);

declare global {
  interface HTMLElementTagNameMap {
    'journey-session-card': JourneySessionCard;
  }
}
