import './journey-map.js';
import './journey-panel.js';
import './journey-session-card.js';
import './journey-template-preview.js';
import './journey-timeline.js';
