export { createMockBackend, type MockBackend, type MockBackendOptions } from './create-mock-backend.js';
export type { Fault } from './fault.js';
export { JourneyBackend, type BackendOptions, type Change, type Receipt } from './journey-backend.js';
export type { PlayOptions } from './play-story.js';
export type { Scenario, Story } from './scenario.js';
export { scenarios, type ScenarioName } from './scenarios.js';
