import type { SessionLibrary } from '../contract/library/session-library.js';

/** Session Library of a service desk: support tickets with response times, and warranty claims. */
export const caseManagement: SessionLibrary = {
  formatVersion: 1,
  locale: 'en',
  defaults: { order: 'newest', range: '180 days', groupBy: 'day' },
  enums: {
    priority: { low: 'Low', normal: 'Normal', high: 'High', urgent: 'Urgent' },
    channel: { phone: 'Phone', email: 'E-mail', chat: 'Chat', web: 'Web form' },
  },
  sessionTypes: [
    {
      name: 'support_ticket',
      displayName: 'Support ticket',
      icon: 'ticket',
      tone: 'info',
      priority: 10,
      attributes: [
        { name: 'ticketNumber', displayName: 'Ticket' },
        { name: 'subject' },
        { name: 'priority', type: 'enum', options: 'priority' },
        { name: 'assignee', displayName: 'With' },
        {
          name: 'waitingFor',
          projection: {
            operator: 'map',
            from: [
              { event: 'ticket_opened' },
              { event: 'customer_replied' },
              { event: 'agent_replied' },
              { event: 'ticket_resolved' },
            ],
            states: {
              ticket_opened: 'Us',
              customer_replied: 'Us',
              agent_replied: 'Customer',
              ticket_resolved: 'Nobody',
            },
          },
        },
        {
          name: 'replies',
          type: 'integer',
          projection: { operator: 'count', from: [{ event: 'agent_replied' }, { event: 'customer_replied' }] },
        },
        {
          name: 'handovers',
          displayName: 'Changed hands',
          type: 'integer',
          projection: { operator: 'changes', from: 'assignee' },
        },
        {
          name: 'firstResponse',
          displayName: 'First answer after',
          type: 'duration',
          projection: { operator: 'elapsed', from: [{ event: 'ticket_opened' }, { event: 'agent_replied' }] },
        },
        {
          name: 'silence',
          displayName: 'Longest without an answer',
          type: 'duration',
          projection: { operator: 'longestGap', from: [{ event: 'ticket_opened' }, { event: 'agent_replied' }] },
        },
        {
          name: 'channels',
          displayName: 'Came by',
          type: 'enum',
          options: 'channel',
          list: true,
          projection: { operator: 'uniqueList', from: 'channel' },
        },
        { name: 'email', displayName: 'E-mail', type: 'email', sensitivity: 'masked' },
      ],
      card: {
        title: "{{ subject | default: 'Support ticket' }}",
        subtitle: 'Ticket {{ ticketNumber }}, {{ priority }}',
        attributes: ['waitingFor', 'assignee', 'replies', 'handovers', 'firstResponse', 'silence', 'channels', 'email'],
        status: [
          { when: { path: 'waitingFor', op: 'eq', value: 'Nobody' }, label: 'Solved', tone: 'success', closed: true },
          { when: { event: 'ticket_escalated' }, label: 'Escalated', tone: 'danger' },
          { when: { path: 'priority', op: 'in', value: ['high', 'urgent'] }, label: 'Urgent', tone: 'warning' },
          { when: { path: 'waitingFor', op: 'eq', value: 'Customer' }, label: 'Waiting for customer', tone: 'neutral' },
          { label: 'Open', tone: 'info' },
        ],
        stages: [
          { name: 'opened', label: 'Opened', on: ['ticket_opened'] },
          { name: 'answered', label: 'Answered', on: ['agent_replied'], dueWithin: '4 hours' },
          {
            name: 'solved',
            label: 'Solved',
            on: ['ticket_resolved'],
            dueWithin: '3 days',
            after: 'opened',
            terminal: true,
          },
        ],
        link: { href: 'https://desk.example.com/tickets/{{ ticketNumber }}', label: 'Open in service desk' },
        actions: [
          { name: 'reply', label: 'Reply', icon: 'message-square' },
          {
            name: 'escalate',
            label: 'Escalate',
            icon: 'flag',
            when: { not: { any: [{ event: 'ticket_escalated' }, { event: 'ticket_resolved' }] } },
          },
        ],
        summary:
          "Ticket {{ ticketNumber }} \"{{ subject }}\" ({{ status }}), {{ replies }} {{ replies | plural: one: 'reply', other: 'replies' }}, waiting for {{ waitingFor | downcase }}.",
      },
      eventTypes: [
        {
          name: 'ticket_opened',
          icon: 'ticket',
          attributes: [
            { name: 'subject', tooltip: true },
            { name: 'priority', type: 'enum', options: 'priority' },
            { name: 'channel', type: 'enum', options: 'channel' },
          ],
          body: '{{ subject }}, by {{ channel }}',
          variants: [{ when: { path: 'priority', op: 'eq', value: 'urgent' }, tone: 'danger' }],
        },
        {
          name: 'agent_replied',
          displayName: 'We replied',
          icon: 'headphones',
          tone: 'info',
          attributes: [
            { name: 'assignee', displayName: 'By' },
            { name: 'text', tooltip: true },
          ],
          body: '{{ text | truncate: 120 }}',
        },
        {
          name: 'customer_replied',
          icon: 'message-square',
          attributes: [
            { name: 'channel', type: 'enum', options: 'channel' },
            { name: 'text', tooltip: true },
          ],
          body: '{{ text | truncate: 120 }}',
        },
        {
          name: 'ticket_escalated',
          icon: 'flag',
          tone: 'danger',
          attributes: [{ name: 'assignee', displayName: 'To', tooltip: true }, { name: 'reason' }],
          title: 'Escalated to {{ assignee }}',
          body: '{{ reason | capitalize }}',
        },
        {
          name: 'ticket_resolved',
          icon: 'circle-check',
          tone: 'success',
          attributes: [{ name: 'resolution', tooltip: true }],
          body: '{{ resolution }}',
        },
        {
          name: 'ticket_rated',
          icon: 'star',
          attributes: [{ name: 'stars', type: 'integer', tooltip: true }],
          title: "Rated with {{ stars }} {{ stars | plural: one: 'star', other: 'stars' }}",
        },
      ],
    },
    {
      name: 'warranty_claim',
      displayName: 'Warranty claim',
      icon: 'shield',
      priority: 20,
      attributes: [
        { name: 'product' },
        { name: 'serialNumber', sensitivity: 'last4' },
        { name: 'purchased', type: 'date', style: 'medium' },
        { name: 'fault' },
        { name: 'covered', displayName: 'Under warranty', type: 'boolean' },
        { name: 'cost', displayName: 'Cost of repair', type: 'money', currency: 'EUR' },
      ],
      card: {
        title: 'Warranty: {{ product }}',
        subtitle: '{{ fault }}',
        attributes: ['serialNumber', 'purchased', 'fault', 'covered', 'cost'],
        status: [
          { when: { event: 'item_sent_back' }, label: 'Closed', tone: 'success', closed: true },
          { when: { path: 'covered', op: 'eq', value: false }, label: 'Not covered', tone: 'warning' },
          { label: 'In repair', tone: 'info' },
        ],
        stages: [
          { name: 'claimed', label: 'Claimed', on: ['claim_opened'] },
          { name: 'checked', label: 'Checked', on: ['fault_found'], dueWithin: '5 days' },
          { name: 'returned', label: 'Sent back', on: ['item_sent_back'], dueWithin: '10 days', terminal: true },
        ],
        summary: 'Warranty claim for {{ product }} ({{ status }}): {{ fault }}.',
      },
      eventTypes: [
        {
          name: 'claim_opened',
          icon: 'shield',
          attributes: [
            { name: 'product', tooltip: true },
            { name: 'purchased', type: 'date' },
          ],
          body: '{{ product }}',
        },
        {
          name: 'fault_found',
          icon: 'wrench',
          attributes: [
            { name: 'fault', tooltip: true },
            { name: 'covered', displayName: 'Under warranty', type: 'boolean' },
            { name: 'cost', displayName: 'Cost of repair', type: 'money', currency: 'EUR' },
          ],
          body: '{{ fault | capitalize }}',
          variants: [
            { when: { path: 'covered', op: 'eq', value: false }, tone: 'warning', title: 'Fault found, not covered' },
          ],
        },
        {
          name: 'item_sent_back',
          icon: 'package-check',
          tone: 'success',
          attributes: [{ name: 'carrier', tooltip: true }],
          body: 'With {{ carrier }}',
        },
      ],
    },
  ],
};
