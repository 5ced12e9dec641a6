import './journey-session-card.js';
import { JourneyTemplatePreview } from '../widgets/journey-template-preview/journey-template-preview.js';
import { register } from './register.js';

register('journey-template-preview', JourneyTemplatePreview);

declare global {
  interface HTMLElementTagNameMap {
    'journey-template-preview': JourneyTemplatePreview;
  }
}
