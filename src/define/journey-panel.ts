import './journey-session-card.js';
import './journey-timeline.js';
import { JourneyPanel } from '../widgets/journey-panel/journey-panel.js';
import { register } from './register.js';

register('journey-panel', JourneyPanel);

declare global {
  interface HTMLElementTagNameMap {
    'journey-panel': JourneyPanel;
  }
}
