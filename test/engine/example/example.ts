import { readFileSync } from 'node:fs';
import type { JourneyEvent } from '../../../src/contract/journey-event.js';
import type { SessionLibrary } from '../../../src/contract/library/session-library.js';
import { readSamples } from '../../../src/engine/preview/read-samples.js';
import { scenarios } from '../../../src/mock/scenarios.js';

/** The example that introduces the format of the Session Library, letter for letter but for its comments. */
export const exampleText = readFileSync('test/engine/example/library.json', 'utf8');

export const example = (): SessionLibrary => JSON.parse(exampleText) as SessionLibrary;

/** The seed's bike delivery. */
export const bikeEvents: readonly JourneyEvent[] = readSamples(scenarios['bike-delivery'].events).events;
