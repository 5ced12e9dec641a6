import type { SessionLibrary } from '../contract/library/session-library.js';

/** Session Library of a billing system, in English and German: an invoice until it is settled, an account and its statements. */
export const finance: SessionLibrary = {
  formatVersion: 1,
  locale: 'en',
  defaults: { order: 'newest', range: '365 days', groupBy: 'day' },
  enums: {
    method: {
      transfer: { en: 'Bank transfer', de: 'Überweisung' },
      debit: { en: 'Direct debit', de: 'Lastschrift' },
      card: { en: 'Card', de: 'Karte' },
    },
  },
  sessionTypes: [
    {
      name: 'invoice',
      displayName: { en: 'Invoice', de: 'Rechnung' },
      icon: 'receipt',
      tone: 'info',
      priority: 20,
      attributes: [
        { name: 'invoiceNumber', displayName: { en: 'Invoice number', de: 'Rechnungsnummer' } },
        {
          name: 'total',
          displayName: { en: 'Total', de: 'Betrag' },
          type: 'money',
          currencyFrom: 'currency',
          projection: { from: [{ event: 'invoice_issued', attribute: 'amount' }] },
        },
        {
          name: 'paid',
          displayName: { en: 'Paid so far', de: 'Bisher bezahlt' },
          type: 'money',
          currencyFrom: 'currency',
          projection: { operator: 'sum', from: [{ event: 'payment_received', attribute: 'amount' }] },
        },
        { name: 'dueDate', displayName: { en: 'Due', de: 'Fällig' }, type: 'date', style: 'medium' },
        {
          name: 'reminders',
          displayName: { en: 'Reminders', de: 'Mahnungen' },
          type: 'integer',
          projection: { operator: 'count', from: [{ event: 'reminder_sent' }] },
        },
        {
          name: 'methods',
          displayName: { en: 'Paid by', de: 'Zahlungsart' },
          type: 'enum',
          options: 'method',
          list: true,
          projection: { operator: 'uniqueList', from: [{ event: 'payment_received', attribute: 'method' }] },
        },
        { name: 'iban', displayName: { en: 'Account', de: 'Konto' }, sensitivity: 'last4' },
      ],
      card: {
        title: { en: 'Invoice {{ invoiceNumber }}', de: 'Rechnung {{ invoiceNumber }}' },
        subtitle: { en: '{{ total }}, due {{ dueDate }}', de: '{{ total }}, fällig {{ dueDate }}' },
        attributes: ['invoiceNumber', 'total', 'paid', 'dueDate', 'reminders', 'methods', 'iban'],
        status: [
          {
            when: { event: 'invoice_settled' },
            label: { en: 'Settled', de: 'Beglichen' },
            tone: 'success',
            closed: true,
          },
          {
            when: { path: 'reminders', op: 'gte', value: 2 },
            label: { en: 'In arrears', de: 'In Verzug' },
            tone: 'danger',
          },
          {
            when: { any: [{ path: 'reminders', op: 'gt', value: 0 }, { event: 'payment_failed' }] },
            label: { en: 'Overdue', de: 'Überfällig' },
            tone: 'warning',
          },
          { label: { en: 'Open', de: 'Offen' }, tone: 'info' },
        ],
        stages: [
          { name: 'issued', label: { en: 'Issued', de: 'Ausgestellt' }, on: ['invoice_issued'] },
          {
            name: 'paid',
            label: { en: 'First payment', de: 'Erste Zahlung' },
            on: ['payment_received'],
            dueWithin: '14 days',
          },
          {
            name: 'settled',
            label: { en: 'Settled', de: 'Beglichen' },
            on: ['invoice_settled'],
            dueWithin: '30 days',
            after: 'issued',
            terminal: true,
          },
        ],
        link: {
          href: 'https://billing.example.com/invoices/{{ invoiceNumber }}',
          label: { en: 'Open in billing', de: 'In der Abrechnung öffnen' },
        },
        actions: [
          {
            name: 'agree-instalments',
            label: { en: 'Agree instalments', de: 'Raten vereinbaren' },
            icon: 'calendar-clock',
            when: { path: 'reminders', op: 'gt', value: 0 },
          },
          { name: 'send-copy', label: { en: 'Send a copy', de: 'Kopie senden' }, icon: 'send' },
        ],
        summary: {
          en: 'Invoice {{ invoiceNumber }} ({{ status }}): {{ paid }} of {{ total }} paid, due {{ dueDate }}.',
          de: 'Rechnung {{ invoiceNumber }} ({{ status }}): {{ paid }} von {{ total }} bezahlt, fällig {{ dueDate }}.',
        },
      },
      eventTypes: [
        {
          name: 'invoice_issued',
          displayName: { en: 'Invoice issued', de: 'Rechnung ausgestellt' },
          icon: 'receipt',
          attributes: [
            { name: 'invoiceNumber', displayName: { en: 'Invoice number', de: 'Rechnungsnummer' } },
            {
              name: 'amount',
              displayName: { en: 'Amount', de: 'Betrag' },
              type: 'money',
              currencyFrom: 'currency',
              tooltip: true,
            },
            { name: 'dueDate', displayName: { en: 'Due', de: 'Fällig' }, type: 'date', style: 'medium' },
          ],
          body: { en: '{{ amount }}, due {{ dueDate }}', de: '{{ amount }}, fällig {{ dueDate }}' },
        },
        {
          name: 'payment_received',
          displayName: { en: 'Payment received', de: 'Zahlung eingegangen' },
          icon: 'banknote',
          tone: 'success',
          attributes: [
            {
              name: 'amount',
              displayName: { en: 'Amount', de: 'Betrag' },
              type: 'money',
              currencyFrom: 'currency',
              tooltip: true,
            },
            { name: 'method', displayName: { en: 'Method', de: 'Zahlungsart' }, type: 'enum', options: 'method' },
            { name: 'iban', displayName: { en: 'Account', de: 'Konto' }, sensitivity: 'last4' },
          ],
          body: { en: '{{ amount }} by {{ method }}', de: '{{ amount }} per {{ method }}' },
        },
        {
          name: 'payment_failed',
          displayName: { en: 'Payment failed', de: 'Zahlung gescheitert' },
          icon: 'circle-x',
          tone: 'danger',
          attributes: [
            { name: 'reason', displayName: { en: 'Reason', de: 'Grund' }, tooltip: true },
            { name: 'fee', displayName: { en: 'Fee', de: 'Gebühr' }, type: 'money', currencyFrom: 'currency' },
          ],
          body: '{{ reason | capitalize }}',
        },
        {
          name: 'reminder_sent',
          displayName: { en: 'Reminder sent', de: 'Mahnung versandt' },
          icon: 'bell',
          tone: 'warning',
          attributes: [{ name: 'level', displayName: { en: 'Level', de: 'Stufe' }, type: 'integer', tooltip: true }],
          title: { en: 'Reminder {{ level }} sent', de: 'Mahnung {{ level }} versandt' },
          variants: [{ when: { path: 'level', op: 'gte', value: 3 }, tone: 'danger', icon: 'triangle-alert' }],
        },
        {
          name: 'invoice_settled',
          displayName: { en: 'Invoice settled', de: 'Rechnung beglichen' },
          icon: 'circle-check',
          tone: 'success',
        },
      ],
    },
    {
      name: 'account_statement',
      displayName: { en: 'Statements', de: 'Kontoauszüge' },
      icon: 'landmark',
      priority: 60,
      attributes: [
        {
          name: 'period',
          displayName: { en: 'Latest period', de: 'Letzter Zeitraum' },
          type: 'date',
          format: "date: 'MMMM yyyy'",
        },
        { name: 'balance', displayName: { en: 'Balance', de: 'Saldo' }, type: 'money', currencyFrom: 'currency' },
        {
          name: 'lowest',
          displayName: { en: 'Lowest balance', de: 'Niedrigster Saldo' },
          type: 'money',
          currencyFrom: 'currency',
          projection: { operator: 'min', from: 'balance' },
        },
        {
          name: 'read',
          displayName: { en: 'Latest one read', de: 'Letzter gelesen' },
          type: 'boolean',
          projection: {
            operator: 'map',
            from: [{ event: 'statement_ready' }, { event: 'statement_viewed' }],
            states: { statement_ready: 'false', statement_viewed: 'true' },
          },
        },
      ],
      card: {
        title: { en: 'Account statements', de: 'Kontoauszüge' },
        subtitle: '{{ period }}',
        status: [
          {
            when: { path: 'balance', op: 'lt', value: 0 },
            label: { en: 'Overdrawn', de: 'Überzogen' },
            tone: 'warning',
          },
          { label: { en: 'In credit', de: 'Im Plus' }, tone: 'success' },
        ],
        summary: { en: '{{ balance }} at the end of {{ period }}.', de: '{{ balance }} Ende {{ period }}.' },
      },
      eventTypes: [
        {
          name: 'statement_ready',
          displayName: { en: 'Statement ready', de: 'Auszug bereit' },
          icon: 'file-text',
          attributes: [
            {
              name: 'period',
              displayName: { en: 'Period', de: 'Zeitraum' },
              type: 'date',
              format: "date: 'MMMM yyyy'",
              tooltip: true,
            },
            { name: 'balance', displayName: { en: 'Balance', de: 'Saldo' }, type: 'money', currencyFrom: 'currency' },
          ],
          title: { en: 'Statement of {{ period }}', de: 'Auszug {{ period }}' },
          body: { en: 'Balance {{ balance }}', de: 'Saldo {{ balance }}' },
          variants: [{ when: { path: 'balance', op: 'lt', value: 0 }, tone: 'warning' }],
        },
        {
          name: 'statement_viewed',
          displayName: { en: 'Statement read', de: 'Auszug gelesen' },
          icon: 'eye',
          onTimeline: false,
        },
      ],
    },
  ],
};
