import { caseManagement } from '../../presets/case-management.js';
import type { Scenario, Story } from '../scenario.js';
import { hoursAfter } from './hours-after.js';
import { sessionLog } from './session-log.js';

const customer = { customerId: 'jo.lindqvist@example.com', customerIdType: 'email', contactId: 'contact-jo-lindqvist' };
const ticket = (id: string) => sessionLog(customer, 'support_ticket', id);
const email = 'jo.lindqvist@example.com';

const easy = ticket('T-3301');
const happyPath: Story = {
  name: 'happy-path',
  title: 'Answered in an hour, solved in a day',
  now: '2026-11-04T09:00:00Z',
  events: [
    easy('2026-11-02T09:10Z', 'ticket_opened', {
      ticketNumber: 'T-3301',
      subject: 'Router loses the connection',
      priority: 'normal',
      channel: 'email',
      email,
    }),
    easy('2026-11-02T10:02Z', 'agent_replied', {
      assignee: 'Noor',
      text: 'Please restart the router and send us the log.',
    }),
    easy('2026-11-02T15:45Z', 'customer_replied', { channel: 'email', text: 'Restarted, the log is attached.' }),
    easy('2026-11-03T08:20Z', 'agent_replied', { assignee: 'Noor', text: 'The firmware was old; we have updated it.' }),
    easy('2026-11-03T16:00Z', 'ticket_resolved', { resolution: 'Firmware updated' }),
    easy('2026-11-03T19:30Z', 'ticket_rated', { stars: 5 }),
  ],
};

const hard = ticket('T-3302');
const claim = sessionLog(customer, 'warranty_claim', 'W-0871');
const trouble: Story = {
  name: 'trouble',
  title: 'No answer for two days, then escalated; the repair is not covered',
  now: '2026-11-09T09:00:00Z',
  events: [
    claim('2026-10-20T14:00Z', 'claim_opened', {
      product: 'Router R7',
      serialNumber: 'R7-99817263',
      purchased: '2023-09-30',
    }),
    claim('2026-10-26T10:30Z', 'fault_found', { fault: 'water damage', covered: false, cost: 79.9 }),
    hard('2026-11-02T09:10Z', 'ticket_opened', {
      ticketNumber: 'T-3302',
      subject: 'No internet since Friday',
      priority: 'urgent',
      channel: 'web',
      email,
    }),
    hard('2026-11-04T11:00Z', 'customer_replied', { channel: 'phone', text: 'Nobody has answered me yet!' }),
    hard('2026-11-04T11:05Z', 'ticket_escalated', { assignee: 'Network team', reason: 'no answer for two days' }),
    hard('2026-11-04T12:40Z', 'agent_replied', {
      assignee: 'Imani',
      text: 'I am sorry. A technician looks at the line today.',
    }),
    hard('2026-11-06T08:15Z', 'customer_replied', { channel: 'phone', text: 'Still nothing.' }),
  ],
};

const endless = ticket('T-2800');
const team = ['Noor', 'Imani', 'Pavel'];

/** Forty questions and answers over four months. */
const longHistory: Story = {
  name: 'long-history',
  title: 'Forty questions and answers',
  now: '2026-11-09T09:00:00Z',
  events: [
    endless('2026-07-01T08:00Z', 'ticket_opened', {
      ticketNumber: 'T-2800',
      subject: 'Slow in the evening',
      priority: 'low',
      channel: 'chat',
      email,
    }),
    ...Array.from({ length: 40 }, (_, turn) => {
      const at = hoursAfter('2026-07-01T10:00Z', turn * 72);
      return [
        endless(at, 'agent_replied', {
          assignee: team[Math.floor(turn / 5) % team.length] ?? '',
          text: `Measurement ${turn + 1} is normal. Is it better today?`,
        }),
        endless(hoursAfter(at, 20), 'customer_replied', {
          channel: turn % 4 ? 'email' : 'chat',
          text: `Evening ${turn + 1}: no.`,
        }),
      ];
    }).flat(),
  ],
};

/** Jo Lindqvist and the router: one ticket goes well, the next one does not. */
export const caseManagementScenario: Scenario = {
  name: 'case-management',
  title: 'Case management',
  library: caseManagement,
  customer,
  now: trouble.now,
  events: trouble.events,
  stories: [happyPath, trouble, longHistory],
};
