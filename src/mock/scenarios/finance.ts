import { finance } from '../../presets/finance.js';
import type { Scenario, Story } from '../scenario.js';
import { hoursAfter } from './hours-after.js';
import { sessionLog } from './session-log.js';

const customer = { customerId: 'anna.weber@example.com', customerIdType: 'email', contactId: 'contact-anna-weber' };
const invoice = (number: string) => sessionLog(customer, 'invoice', number);
const currency = 'EUR';
const iban = 'DE02120300000000202051';

const paid = invoice('2026-0117');
const happyPath: Story = {
  name: 'happy-path',
  title: 'Issued, paid, settled',
  now: '2026-11-20T09:00:00Z',
  events: [
    paid('2026-11-02T08:00Z', 'invoice_issued', {
      invoiceNumber: '2026-0117',
      amount: 349.5,
      currency,
      dueDate: '2026-12-02',
    }),
    paid('2026-11-09T12:30Z', 'payment_received', { amount: 349.5, currency, method: 'transfer', iban }),
    paid('2026-11-09T12:31Z', 'invoice_settled'),
  ],
};

const late = invoice('2026-0118');
const account = sessionLog(customer, 'account_statement', 'ACC-7781');
const trouble: Story = {
  name: 'trouble',
  title: 'The debit fails, half is paid after the second reminder',
  now: '2026-12-19T09:00:00Z',
  events: [
    account('2026-11-01T05:00Z', 'statement_ready', { period: '2026-10-01', balance: 120.1, currency }),
    account('2026-11-01T18:20Z', 'statement_viewed'),
    late('2026-11-02T08:00Z', 'invoice_issued', {
      invoiceNumber: '2026-0118',
      amount: 1280,
      currency,
      dueDate: '2026-11-16',
    }),
    late('2026-11-16T06:10Z', 'payment_failed', { reason: 'account not covered', fee: 5, currency }),
    late('2026-11-20T09:00Z', 'reminder_sent', { level: 1 }),
    account('2026-12-01T05:00Z', 'statement_ready', { period: '2026-11-01', balance: -340.75, currency }),
    late('2026-12-04T09:00Z', 'reminder_sent', { level: 2 }),
    late('2026-12-10T14:45Z', 'payment_received', { amount: 640, currency, method: 'transfer', iban }),
  ],
};

/** Four years of monthly invoices and statements: every seventh invoice needs a reminder. */
const longHistory: Story = {
  name: 'long-history',
  title: 'Four years of invoices and statements',
  now: '2026-11-20T09:00:00Z',
  events: months(48).flatMap((start, month) => {
    const number = `R-${1001 + month}`;
    const bill = invoice(number);
    const amount = 40 + ((month * 7) % 13) + 0.99;
    return [
      bill(start, 'invoice_issued', { invoiceNumber: number, amount, currency, dueDate: start.slice(0, 10) }),
      ...(month % 7 === 6 ? [bill(hoursAfter(start, 400), 'reminder_sent', { level: 1 })] : []),
      bill(hoursAfter(start, 410), 'payment_received', { amount, currency, method: 'debit', iban }),
      bill(hoursAfter(start, 411), 'invoice_settled'),
      account(hoursAfter(start, 600), 'statement_ready', {
        period: start.slice(0, 10),
        balance: ((month * 37) % 90) - 12.5,
        currency,
      }),
    ];
  }),
};

function months(count: number): string[] {
  return Array.from({ length: count }, (_, month) => new Date(Date.UTC(2022, 10 + month, 2, 8)).toISOString());
}

/** Anna Weber's bills: one is paid in time; of another the debit fails. */
export const financeScenario: Scenario = {
  name: 'finance',
  title: 'Finance',
  library: finance,
  customer,
  now: trouble.now,
  events: trouble.events,
  stories: [happyPath, trouble, longHistory],
};
