// The single file: every tag registered, and what `journey-widgets`, `journey-widgets/core` and `journey-widgets/client` export.
import './index.js';

export { createJourneyClient, createMemorySource, isJourneyError, JourneyError } from '../client/index.js';
export {
  defineFormat,
  defineOperator,
  parseLibrary,
  pathsOf,
  presentEvent,
  presentSession,
  projectSession,
  renderText,
  SessionProjector,
  testCondition,
} from '../engine/index.js';
export {
  defineIcon,
  defineLocale,
  iconNames,
  JourneyActionEvent,
  JourneyCopyEvent,
  JourneyErrorEvent,
  JourneyEventReceivedEvent,
  JourneyEventSelectEvent,
  JourneyFilterChangeEvent,
  JourneyLinkOpenEvent,
  JourneyMap,
  JourneyPanel,
  JourneyReadyEvent,
  JourneyRevealEvent,
  JourneySessionCard,
  JourneySessionToggleEvent,
  JourneyTimeline,
  JourneyWarningEvent,
} from '../index.js';
