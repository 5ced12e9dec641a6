import { contractManagement } from '../../presets/contract-management.js';
import type { Scenario, Story } from '../scenario.js';
import { hoursAfter } from './hours-after.js';
import { sessionLog } from './session-log.js';

const customer = { customerId: 'elif.demir@example.com', customerIdType: 'email', contactId: 'contact-elif-demir' };
const policy = (id: string) => sessionLog(customer, 'insurance_policy', id);
const issued = (policyNumber: string) => ({
  policyNumber,
  product: 'Household',
  covers: ['fire', 'theft'],
  premium: 18.9,
  interval: 'month',
  startDate: '2026-11-01',
  endDate: '2027-10-31',
  iban: 'DE02120300000000202051',
});

const quiet = policy('P-61001');
const happyPath: Story = {
  name: 'happy-path',
  title: 'A claim, settled in a week',
  now: '2026-12-20T09:00:00Z',
  events: [
    quiet('2026-11-02T09:00Z', 'policy_issued', issued('P-61001')),
    quiet('2026-11-03T06:00Z', 'premium_paid', { premium: 18.9 }),
    quiet('2026-12-03T06:00Z', 'premium_paid', { premium: 18.9 }),
    quiet('2026-12-05T17:30Z', 'cover_changed', { covers: ['glass'], premium: 21.4 }),
    quiet('2026-12-08T08:45Z', 'claim_reported', { claimNumber: 'C-118', cause: 'broken window' }),
    quiet('2026-12-15T13:00Z', 'claim_settled', { claimNumber: 'C-118', payout: 412.3 }),
  ],
};

const unpaid = policy('P-61002');
const plan = sessionLog(customer, 'contract_plan', 'PLAN-33');
const trouble: Story = {
  name: 'trouble',
  title: 'Two premiums missed; the phone plan is leaving',
  now: '2027-02-10T09:00:00Z',
  events: [
    plan('2025-03-01T09:00Z', 'plan_started', { plan: 'Mobile S', fee: 14.99, endDate: '2027-02-28' }),
    plan('2026-03-01T09:00Z', 'plan_changed', { plan: 'Mobile M', fee: 24.99 }),
    unpaid('2026-11-02T09:00Z', 'policy_issued', issued('P-61002')),
    unpaid('2026-11-03T06:00Z', 'premium_paid', { premium: 18.9 }),
    unpaid('2026-12-03T06:00Z', 'premium_missed', { reason: 'account not covered' }),
    unpaid('2027-01-04T06:00Z', 'premium_missed', { reason: 'account closed' }),
    plan('2027-01-20T10:00Z', 'data_used', { used: 0.86 }),
    plan('2027-01-22T18:15Z', 'notice_given', { reason: 'cheaper elsewhere' }),
  ],
};

const faithful = policy('P-50010');

/** Six years of monthly premiums, renewed every year. */
const longHistory: Story = {
  name: 'long-history',
  title: 'Six years of premiums',
  now: '2026-11-20T09:00:00Z',
  events: [
    faithful('2020-11-02T09:00Z', 'policy_issued', issued('P-50010')),
    ...Array.from({ length: 72 }, (_, month) => {
      const at = hoursAfter('2020-11-03T06:00Z', month * 730);
      return [
        faithful(at, 'premium_paid', { premium: 18.9 }),
        ...(month % 12 === 11
          ? [faithful(hoursAfter(at, 48), 'policy_renewed', { endDate: `${2022 + Math.floor(month / 12)}-10-31` })]
          : []),
      ];
    }).flat(),
  ],
};

/** Elif Demir's contracts: a household policy and a phone plan. */
export const contractManagementScenario: Scenario = {
  name: 'contract-management',
  title: 'Contract management',
  library: contractManagement,
  customer,
  now: trouble.now,
  events: trouble.events,
  stories: [happyPath, trouble, longHistory],
};
