import type { SessionLibrary } from '../contract/library/session-library.js';

/** Session Library of a lender's mortgage desk: from submission to completion, with papers asked for and sent in. */
export const applicationProcessing: SessionLibrary = {
  formatVersion: 1,
  locale: 'en',
  defaults: { order: 'newest', range: '1 year', groupBy: 'day' },
  enums: {
    purpose: { purchase: 'Home purchase', remortgage: 'Remortgage', renovation: 'Renovation' },
    outcome: { approved: 'Approved', declined: 'Declined' },
  },
  sessionTypes: [
    {
      name: 'mortgage_application',
      displayName: 'Mortgage application',
      icon: 'house',
      tone: 'info',
      priority: 15,
      aliases: ['mortgage'],
      attributes: [
        { name: 'applicationNumber' },
        { name: 'applicant' },
        { name: 'purpose', type: 'enum', options: 'purpose' },
        { name: 'property' },
        { name: 'amount', displayName: 'Loan', type: 'money', currency: 'GBP' },
        { name: 'term', type: 'duration' },
        {
          name: 'valuation',
          displayName: 'Valued at',
          type: 'money',
          currency: 'GBP',
          projection: { from: [{ event: 'valuation_completed', attribute: 'value' }] },
        },
        { name: 'rate', type: 'number', format: 'percent: 2' },
        { name: 'offerEnds', displayName: 'Offer valid until', type: 'date', style: 'long' },
        {
          name: 'requested',
          displayName: 'Papers asked for',
          list: true,
          projection: { operator: 'uniqueList', from: [{ event: 'document_requested', attribute: 'document' }] },
        },
        {
          name: 'received',
          displayName: 'Papers received',
          list: true,
          projection: { operator: 'uniqueList', from: [{ event: 'document_received', attribute: 'document' }] },
        },
        {
          name: 'paperwork',
          projection: {
            operator: 'map',
            from: [{ event: 'document_requested' }, { event: 'document_received' }],
            states: { document_requested: 'Papers missing', document_received: 'Up to date' },
          },
        },
        { name: 'outcome', displayName: 'Decision', type: 'enum', options: 'outcome' },
        {
          name: 'decisionTime',
          displayName: 'Time to decision',
          type: 'duration',
          projection: {
            operator: 'elapsed',
            from: [{ event: 'application_submitted' }, { event: 'application_decided' }],
          },
        },
        { name: 'insuranceNumber', displayName: 'National Insurance number', sensitivity: 'masked' },
        { name: 'adviser' },
        { name: 'adviserPhone', displayName: 'Adviser’s phone', type: 'phone' },
      ],
      card: {
        title: "{{ purpose | label | default: 'Mortgage' }} for {{ applicant | default: 'Unknown' }}",
        subtitle: '{{ amount }}, {{ property }}',
        attributes: [
          'applicationNumber',
          'amount',
          'term',
          'valuation',
          'rate',
          'offerEnds',
          'requested',
          'received',
          'outcome',
          'decisionTime',
          'insuranceNumber',
          'adviser',
          'adviserPhone',
        ],
        status: [
          { when: { event: 'funds_released' }, label: 'Completed', tone: 'success', closed: true },
          { when: { path: 'outcome', op: 'eq', value: 'declined' }, label: 'Declined', tone: 'danger', closed: true },
          { when: { path: 'outcome', op: 'eq', value: 'approved' }, label: 'Approved', tone: 'success' },
          { when: { path: 'paperwork', op: 'eq', value: 'Papers missing' }, label: 'Papers missing', tone: 'warning' },
          { label: 'In progress', tone: 'info' },
        ],
        stages: [
          { name: 'submitted', label: 'Submitted', on: ['application_submitted'] },
          { name: 'papers', label: 'Papers', on: ['document_received'], dueWithin: '7 days' },
          { name: 'valued', label: 'Valued', on: ['valuation_completed'], dueWithin: '10 days' },
          {
            name: 'decided',
            label: 'Decided',
            on: ['application_decided'],
            dueWithin: '5 days',
          },
          { name: 'completed', label: 'Completed', on: ['funds_released'], dueWithin: '60 days', terminal: true },
        ],
        link: { href: 'https://loans.example.com/files/{{ applicationNumber }}', label: 'Open the file' },
        actions: [
          {
            name: 'ask-again',
            label: 'Ask again for papers',
            icon: 'file-text',
            when: {
              all: [
                { path: 'paperwork', op: 'eq', value: 'Papers missing' },
                { not: { event: 'application_decided' } },
              ],
            },
          },
        ],
        summary:
          '{{ purpose }} {{ applicationNumber }} ({{ status }}): {{ amount }} at {{ rate | percent: 2 | default: "a rate to be agreed" }}, received {{ received }}.',
      },
      eventTypes: [
        {
          name: 'application_submitted',
          icon: 'clipboard-list',
          attributes: [
            { name: 'purpose', type: 'enum', options: 'purpose', tooltip: true },
            { name: 'property' },
            { name: 'amount', displayName: 'Loan', type: 'money', currency: 'GBP' },
            { name: 'term', type: 'duration' },
            { name: 'insuranceNumber', displayName: 'National Insurance number', sensitivity: 'masked' },
          ],
          body: '{{ amount }} over {{ term }}',
        },
        {
          name: 'document_requested',
          icon: 'file-text',
          tone: 'warning',
          attributes: [
            { name: 'document', tooltip: true },
            { name: 'dueDate', displayName: 'Wanted by', type: 'date', style: 'medium' },
          ],
          title: '{{ document }} asked for',
          body: 'Wanted by {{ dueDate }}',
        },
        {
          name: 'document_received',
          icon: 'file-check',
          tone: 'success',
          attributes: [
            { name: 'document', tooltip: true },
            { name: 'legible', type: 'boolean' },
          ],
          title: '{{ document }} received',
          variants: [
            { when: { path: 'legible', op: 'eq', value: false }, tone: 'warning', body: 'Not legible: ask again' },
          ],
        },
        {
          name: 'credit_checked',
          icon: 'search',
          attributes: [{ name: 'score', type: 'integer', tooltip: true, requires: 'credit.view' }],
        },
        {
          name: 'valuation_completed',
          icon: 'map-pin',
          attributes: [
            { name: 'value', displayName: 'Valued at', type: 'money', currency: 'GBP', tooltip: true },
            { name: 'surveyor' },
          ],
          body: '{{ value }} by {{ surveyor }}',
        },
        {
          name: 'application_decided',
          icon: 'scale',
          attributes: [
            { name: 'outcome', displayName: 'Decision', type: 'enum', options: 'outcome', tooltip: true },
            { name: 'rate', type: 'number', format: 'percent: 2' },
            { name: 'offerEnds', displayName: 'Offer valid until', type: 'date', style: 'long' },
            { name: 'reason' },
          ],
          title: 'Application {{ outcome | label | downcase }}',
          body: 'At {{ rate }}, valid until {{ offerEnds }}',
          variants: [
            {
              when: { path: 'outcome', op: 'eq', value: 'declined' },
              tone: 'danger',
              body: '{{ reason | capitalize }}',
            },
            { tone: 'success' },
          ],
        },
        { name: 'offer_accepted', icon: 'signature', tone: 'success' },
        { name: 'funds_released', icon: 'key', tone: 'success', body: 'The keys can be handed over' },
      ],
    },
  ],
};
