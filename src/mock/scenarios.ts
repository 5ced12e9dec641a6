import type { Scenario } from './scenario.js';
import { bikeDeliveryScenario } from './scenarios/bike-delivery.js';

export type ScenarioName = 'bike-delivery';

/** The stories the mock backend can tell, by name. */
export const scenarios: Readonly<Record<ScenarioName, Scenario>> = {
  'bike-delivery': bikeDeliveryScenario,
};
