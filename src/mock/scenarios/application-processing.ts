import { applicationProcessing } from '../../presets/application-processing.js';
import type { Scenario, Story } from '../scenario.js';
import { hoursAfter } from './hours-after.js';
import { sessionLog } from './session-log.js';

const customer = { customerId: 'maya.patel@example.com', customerIdType: 'email', contactId: 'contact-maya-patel' };
const application = (id: string) => sessionLog(customer, 'mortgage_application', id);
const submitted = (applicationNumber: string) => ({
  applicationNumber,
  applicant: 'Maya Patel',
  purpose: 'purchase',
  property: '14 Mill Lane, Leeds',
  amount: 285000,
  term: 'P25Y',
  insuranceNumber: 'QQ123456C',
  adviser: 'Sam Okafor',
  adviserPhone: '+44 113 496 0021',
});

const smooth = application('MA-5501');
const happyPath: Story = {
  name: 'happy-path',
  title: 'From submission to the keys',
  now: '2026-12-19T09:00:00Z',
  events: [
    smooth('2026-11-02T09:15Z', 'application_submitted', submitted('MA-5501')),
    smooth('2026-11-03T08:00Z', 'credit_checked', { score: 742 }),
    smooth('2026-11-03T08:05Z', 'document_requested', { document: 'Payslips', dueDate: '2026-11-10' }),
    smooth('2026-11-05T17:40Z', 'document_received', { document: 'Payslips', legible: true }),
    smooth('2026-11-11T13:30Z', 'valuation_completed', { value: 356000, surveyor: 'Hart & Lowe' }),
    smooth('2026-11-13T10:00Z', 'application_decided', { outcome: 'approved', rate: 0.0419, offerEnds: '2027-02-13' }),
    smooth('2026-11-14T19:20Z', 'offer_accepted'),
    smooth('2026-12-18T11:00Z', 'funds_released'),
  ],
};

const stuck = application('MA-5502');
const trouble: Story = {
  name: 'trouble',
  title: 'A paper cannot be read, the valuation is overdue',
  now: '2026-11-25T09:00:00Z',
  events: [
    stuck('2026-11-02T09:15Z', 'application_submitted', submitted('MA-5502')),
    stuck('2026-11-03T08:05Z', 'document_requested', { document: 'Payslips', dueDate: '2026-11-10' }),
    stuck('2026-11-03T08:06Z', 'document_requested', { document: 'Bank statements', dueDate: '2026-11-10' }),
    stuck('2026-11-09T21:12Z', 'document_received', { document: 'Payslips', legible: false }),
    stuck('2026-11-10T09:00Z', 'document_requested', { document: 'Payslips', dueDate: '2026-11-17' }),
  ],
};

const papers = ['Payslips', 'Bank statements', 'Proof of address', 'Deeds', 'Building survey'];
const paperwork = application('MA-4100');

/** A year of papers going back and forth, then a refusal. */
const longHistory: Story = {
  name: 'long-history',
  title: 'A year of papers',
  now: '2026-11-25T09:00:00Z',
  events: [
    paperwork('2025-11-03T09:00Z', 'application_submitted', submitted('MA-4100')),
    ...Array.from({ length: 30 }, (_, turn) => {
      const at = hoursAfter('2025-11-10T09:00Z', turn * 280);
      const document = papers[turn % papers.length] ?? '';
      return [
        paperwork(at, 'document_requested', { document, dueDate: hoursAfter(at, 168).slice(0, 10) }),
        paperwork(hoursAfter(at, 100), 'document_received', { document, legible: turn % 3 > 0 }),
      ];
    }).flat(),
    paperwork('2026-11-20T15:00Z', 'application_decided', { outcome: 'declined', reason: 'income cannot be verified' }),
  ],
};

/** Maya Patel applies for a mortgage. */
export const applicationProcessingScenario: Scenario = {
  name: 'application-processing',
  title: 'Application processing',
  library: applicationProcessing,
  customer,
  now: trouble.now,
  events: trouble.events,
  stories: [happyPath, trouble, longHistory],
};
