import type { SessionLibrary } from '../contract/library/session-library.js';

/**
 * Session Library of a bank's cash machines: one session for each transaction, with the balance before and after it and
 * the account a transfer went to. Source: seed, "Session types".
 */
export const atmTransaction: SessionLibrary = {
  formatVersion: 1,
  locale: 'en',
  defaults: { order: 'newest', range: '30 days', groupBy: 'day' },
  enums: {
    kind: { withdrawal: 'Cash withdrawal', transfer: 'Transfer', deposit: 'Deposit', balance: 'Balance enquiry' },
  },
  sessionTypes: [
    {
      name: 'atm_transaction',
      displayName: 'ATM transaction',
      icon: 'banknote',
      tone: 'info',
      priority: 30,
      attributes: [
        { name: 'kind', displayName: 'Transaction', type: 'enum', options: 'kind' },
        { name: 'amount', displayName: 'Amount', type: 'money', currencyFrom: 'currency' },
        {
          name: 'preBalance',
          displayName: 'Balance before',
          type: 'money',
          currencyFrom: 'currency',
          projection: { operator: 'first', from: 'balance' },
        },
        {
          name: 'postBalance',
          displayName: 'Balance after',
          type: 'money',
          currencyFrom: 'currency',
          projection: { from: [{ event: 'transaction_completed', attribute: 'balance' }] },
        },
        { name: 'transferAccount', displayName: 'Transferred to', sensitivity: 'last4' },
        { name: 'cardNumber', displayName: 'Card', sensitivity: 'last4' },
        { name: 'atm', displayName: 'Cash machine' },
        {
          name: 'pinFailures',
          displayName: 'Wrong PINs',
          type: 'integer',
          projection: { operator: 'count', from: [{ event: 'pin_rejected' }] },
        },
        {
          name: 'timeAtMachine',
          displayName: 'Time at the machine',
          type: 'duration',
          projection: { operator: 'elapsed', from: [{ event: 'card_inserted' }, { event: 'card_returned' }] },
        },
      ],
      card: {
        title: "{{ kind | label | default: 'Transaction' }} of {{ amount | currency | default: 'an unknown amount' }}",
        subtitle: '{{ atm }}',
        attributes: [
          'amount',
          'preBalance',
          'postBalance',
          'transferAccount',
          'cardNumber',
          'atm',
          'pinFailures',
          'timeAtMachine',
        ],
        status: [
          { when: { event: 'card_retained' }, label: 'Card retained', tone: 'danger' },
          { when: { event: 'dispense_failed' }, label: 'No cash given', tone: 'danger' },
          { when: { event: 'transaction_reversed' }, label: 'Reversed', tone: 'warning', closed: true },
          { when: { event: 'transaction_completed' }, label: 'Completed', tone: 'success', closed: true },
          { label: 'Under way', tone: 'info' },
        ],
        stages: [
          { name: 'card', label: 'Card', on: ['card_inserted'] },
          { name: 'pin', label: 'PIN', on: ['pin_accepted'], dueWithin: '2 minutes' },
          { name: 'request', label: 'Request', on: ['transaction_requested'], dueWithin: '2 minutes' },
          { name: 'done', label: 'Completed', on: ['transaction_completed'], dueWithin: '2 minutes', terminal: true },
        ],
        actions: [
          { name: 'block-card', label: 'Block card', icon: 'lock', when: { event: 'card_retained' } },
          { name: 'open-claim', label: 'Open a claim', icon: 'scale', when: { event: 'dispense_failed' } },
        ],
        summary:
          '{{ kind }} of {{ amount }} at {{ atm }} ({{ status }}), balance {{ preBalance }} before, {{ postBalance | currency | default: "unknown" }} after.',
      },
      eventTypes: [
        {
          name: 'card_inserted',
          icon: 'credit-card',
          attributes: [
            { name: 'atm', displayName: 'Cash machine', tooltip: true },
            { name: 'cardNumber', displayName: 'Card', sensitivity: 'last4' },
          ],
          body: 'At {{ atm }}',
        },
        { name: 'pin_accepted', displayName: 'PIN accepted', icon: 'key', tone: 'success', onTimeline: false },
        {
          name: 'pin_rejected',
          displayName: 'Wrong PIN',
          icon: 'key',
          tone: 'warning',
          attributes: [{ name: 'attemptsLeft', type: 'integer', tooltip: true }],
          body: "{{ attemptsLeft }} {{ attemptsLeft | plural: one: 'attempt', other: 'attempts' }} left",
          variants: [{ when: { path: 'attemptsLeft', op: 'eq', value: 0 }, tone: 'danger', body: 'No attempts left' }],
        },
        {
          name: 'transaction_requested',
          icon: 'landmark',
          attributes: [
            { name: 'kind', displayName: 'Transaction', type: 'enum', options: 'kind', tooltip: true },
            { name: 'amount', type: 'money', currencyFrom: 'currency' },
            { name: 'balance', type: 'money', currencyFrom: 'currency' },
            { name: 'transferAccount', displayName: 'To account', sensitivity: 'last4' },
          ],
          title: '{{ kind }} requested',
          body: '{{ amount }}, balance {{ balance }}',
        },
        {
          name: 'dispense_failed',
          displayName: 'No cash given',
          icon: 'octagon-alert',
          tone: 'danger',
          attributes: [{ name: 'errorCode', tooltip: true }],
          body: 'Machine reports {{ errorCode }}',
        },
        {
          name: 'transaction_completed',
          icon: 'circle-check',
          tone: 'success',
          attributes: [
            { name: 'balance', displayName: 'Balance after', type: 'money', currencyFrom: 'currency', tooltip: true },
          ],
          body: 'Balance {{ balance }}',
        },
        {
          name: 'transaction_reversed',
          icon: 'undo-2',
          tone: 'warning',
          attributes: [
            { name: 'balance', displayName: 'Balance after', type: 'money', currencyFrom: 'currency', tooltip: true },
          ],
          body: 'Booked back, balance {{ balance }}',
        },
        { name: 'card_returned', icon: 'credit-card' },
        { name: 'card_retained', icon: 'lock', tone: 'danger', title: 'Card kept by the machine' },
      ],
    },
  ],
};
