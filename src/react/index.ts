export { JourneyMap } from './journey-map.js';
export { JourneyPanel } from './journey-panel.js';
export { JourneySessionCard } from './journey-session-card.js';
export { JourneyTimeline } from './journey-timeline.js';
