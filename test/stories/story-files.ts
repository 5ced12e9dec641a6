import type { Meta, StoryObj } from '@storybook/web-components-vite';
import * as hosts from '../../stories/hosts/hosts.stories.js';
import * as map from '../../stories/map.stories.js';
import * as panel from '../../stories/panel.stories.js';
import * as applicationProcessing from '../../stories/scenarios/application-processing.stories.js';
import * as atmTransaction from '../../stories/scenarios/atm-transaction.stories.js';
import * as caseManagement from '../../stories/scenarios/case-management.stories.js';
import * as contractManagement from '../../stories/scenarios/contract-management.stories.js';
import * as finance from '../../stories/scenarios/finance.stories.js';
import * as marketingCampaigns from '../../stories/scenarios/marketing-campaigns.stories.js';
import * as productHistory from '../../stories/scenarios/product-history.stories.js';
import * as scheduling from '../../stories/scenarios/scheduling.stories.js';
import * as supplyChain from '../../stories/scenarios/supply-chain.stories.js';
import * as sessionCard from '../../stories/session-card.stories.js';
import * as templatePreview from '../../stories/template-preview.stories.js';
import * as themes from '../../stories/themes/themes.stories.js';
import * as timeline from '../../stories/timeline.stories.js';
import * as workbench from '../../stories/workbench/workbench.stories.js';

export type StoryFile = { readonly default: Meta } & Readonly<Record<string, StoryObj | Meta>>;

/** Every file of stories/ with stories in it, by its path there. `story-files.node.test.ts` keeps the list complete. */
export const storyFiles: Readonly<Record<string, StoryFile>> = {
  'hosts/hosts.stories.ts': hosts,
  'map.stories.ts': map,
  'panel.stories.ts': panel,
  'session-card.stories.ts': sessionCard,
  'template-preview.stories.ts': templatePreview,
  'timeline.stories.ts': timeline,
  'scenarios/application-processing.stories.ts': applicationProcessing,
  'scenarios/atm-transaction.stories.ts': atmTransaction,
  'scenarios/case-management.stories.ts': caseManagement,
  'scenarios/contract-management.stories.ts': contractManagement,
  'scenarios/finance.stories.ts': finance,
  'scenarios/marketing-campaigns.stories.ts': marketingCampaigns,
  'scenarios/product-history.stories.ts': productHistory,
  'scenarios/scheduling.stories.ts': scheduling,
  'scenarios/supply-chain.stories.ts': supplyChain,
  'themes/themes.stories.ts': themes,
  'workbench/workbench.stories.ts': workbench,
};
