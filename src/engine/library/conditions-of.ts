import type { Condition } from '../../contract/library/condition.js';
import type { SessionLibrary } from '../../contract/library/session-library.js';
import { conditionsIn } from '../conditions/conditions-in.js';
import { type Place, placesOf } from './places-of.js';

/** A condition of a library, and how deep it stands in another. */
export interface ConditionPlace extends Place {
  readonly condition: Condition;
  readonly depth: number;
}

/** Every condition of a library, and every one within it. */
export function* conditionsOf(library: SessionLibrary): Generator<ConditionPlace> {
  for (const { value, ...place } of placesOf(library, 'condition'))
    for (const found of conditionsIn(value, place.path)) yield { ...place, ...found };
}
