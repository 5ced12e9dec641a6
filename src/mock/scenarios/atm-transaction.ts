import { atmTransaction } from '../../presets/atm-transaction.js';
import type { Scenario, Story } from '../scenario.js';
import { hoursAfter } from './hours-after.js';
import { sessionLog } from './session-log.js';

const customer = { customerId: '+447700900123', customerIdType: 'phone', contactId: 'contact-tom-harris' };
const transaction = (id: string) => sessionLog(customer, 'atm_transaction', id);
const cardNumber = '4929123456784242';
const currency = 'GBP';

const transfer = transaction('TX-90001');
const happyPath: Story = {
  name: 'happy-path',
  title: 'A transfer at the machine',
  now: '2026-11-02T18:30:00Z',
  events: [
    transfer('2026-11-02T18:01:10Z', 'card_inserted', { atm: 'Leeds, Briggate 12', cardNumber }),
    transfer('2026-11-02T18:01:24Z', 'pin_accepted'),
    transfer('2026-11-02T18:02:02Z', 'transaction_requested', {
      kind: 'transfer',
      amount: 250,
      balance: 1840.25,
      currency,
      transferAccount: '31926819001234',
    }),
    transfer('2026-11-02T18:02:09Z', 'transaction_completed', { balance: 1590.25, currency }),
    transfer('2026-11-02T18:02:31Z', 'card_returned'),
  ],
};

const withdrawal = transaction('TX-90002');
const trouble: Story = {
  name: 'trouble',
  title: 'A wrong PIN, no cash, and the amount is gone',
  now: '2026-11-03T12:40:00Z',
  events: [
    withdrawal('2026-11-03T12:11:05Z', 'card_inserted', { atm: 'York, Station', cardNumber }),
    withdrawal('2026-11-03T12:11:20Z', 'pin_rejected', { attemptsLeft: 2 }),
    withdrawal('2026-11-03T12:11:41Z', 'pin_accepted'),
    withdrawal('2026-11-03T12:12:10Z', 'transaction_requested', {
      kind: 'withdrawal',
      amount: 200,
      balance: 1590.25,
      currency,
    }),
    withdrawal('2026-11-03T12:12:16Z', 'transaction_completed', { balance: 1390.25, currency }),
    withdrawal('2026-11-03T12:12:48Z', 'dispense_failed', { errorCode: 'E-217' }),
    withdrawal('2026-11-03T12:13:09Z', 'card_returned'),
  ],
};

const machines = ['Leeds, Briggate 12', 'York, Station', 'Hull, Whitefriargate 3'];

/** Twelve withdrawals, one a week; the fifth ends with the card in the machine. */
const longHistory: Story = {
  name: 'long-history',
  title: 'Twelve weeks of withdrawals',
  now: '2026-11-03T12:40:00Z',
  events: Array.from({ length: 12 }, (_, week) => {
    const log = transaction(`TX-8${1000 + week}`);
    const at = (minutes: number) => hoursAfter('2026-08-10T17:00Z', week * 168 + minutes / 60);
    const balance = 3000 - week * 140;
    const amount = 20 * (1 + (week % 4));
    const kept = week === 4;
    return [
      log(at(0), 'card_inserted', { atm: machines[week % machines.length] ?? '', cardNumber }),
      ...(kept
        ? [2, 1, 0].map((attemptsLeft, attempt) => log(at(1 + attempt), 'pin_rejected', { attemptsLeft }))
        : [log(at(1), 'pin_accepted')]),
      ...(kept
        ? [log(at(5), 'card_retained')]
        : [
            log(at(2), 'transaction_requested', { kind: 'withdrawal', amount, balance, currency }),
            log(at(3), 'transaction_completed', { balance: balance - amount, currency }),
            log(at(3.5), 'card_returned'),
          ]),
    ];
  }).flat(),
};

/** Tom Harris at the cash machine: a transfer goes well, a withdrawal does not. */
export const atmTransactionScenario: Scenario = {
  name: 'atm-transaction',
  title: 'ATM transaction',
  library: atmTransaction,
  customer,
  now: trouble.now,
  events: trouble.events,
  stories: [happyPath, trouble, longHistory],
};
