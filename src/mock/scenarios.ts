import type { Scenario } from './scenario.js';
import { applicationProcessingScenario } from './scenarios/application-processing.js';
import { atmTransactionScenario } from './scenarios/atm-transaction.js';
import { bikeDeliveryScenario } from './scenarios/bike-delivery.js';
import { caseManagementScenario } from './scenarios/case-management.js';
import { contractManagementScenario } from './scenarios/contract-management.js';
import { financeScenario } from './scenarios/finance.js';
import { marketingCampaignsScenario } from './scenarios/marketing-campaigns.js';
import { productHistoryScenario } from './scenarios/product-history.js';
import { schedulingScenario } from './scenarios/scheduling.js';
import { supplyChainScenario } from './scenarios/supply-chain.js';

export type ScenarioName =
  | 'bike-delivery'
  | 'product-history'
  | 'marketing-campaigns'
  | 'application-processing'
  | 'case-management'
  | 'supply-chain'
  | 'finance'
  | 'contract-management'
  | 'scheduling'
  | 'atm-transaction';

/** The stories the mock backend can tell, by name. */
export const scenarios: Readonly<Record<ScenarioName, Scenario>> = {
  'bike-delivery': bikeDeliveryScenario,
  'product-history': productHistoryScenario,
  'marketing-campaigns': marketingCampaignsScenario,
  'application-processing': applicationProcessingScenario,
  'case-management': caseManagementScenario,
  'supply-chain': supplyChainScenario,
  finance: financeScenario,
  'contract-management': contractManagementScenario,
  scheduling: schedulingScenario,
  'atm-transaction': atmTransactionScenario,
};
