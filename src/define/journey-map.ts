import { JourneyMap } from '../widgets/journey-map/journey-map.js';
import { register } from './register.js';

register('journey-map', JourneyMap);

declare global {
  interface HTMLElementTagNameMap {
    'journey-map': JourneyMap;
  }
}
