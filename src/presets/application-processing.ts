import type { SessionLibrary } from '../contract/library/session-library.js';

/** Session Library of a lender's mortgage desk: from submission to completion, with papers asked for and sent in. */
export const applicationProcessing: SessionLibrary = {
  formatVersion: 1,
  locale: 'en',
  defaults: { order: 'newest', range: '1 year', groupBy: 'day' },
  enums: { purpose: { purchase: 'Home purchase', remortgage: 'Remortgage', renovation: 'Renovation' } },
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
          name: 'decisionTime',
          displayName: 'Time to decision',
          type: 'duration',
          projection: {
            operator: 'elapsed',
            from: [{ event: 'application_submitted' }, { event: 'application_approved' }],
          },
        },
        { name: 'insuranceNumber', displayName: 'National Insurance number', sensitivity: 'masked' },
        { name: 'adviser' },
        { name: 'adviserPhone', displayName: 'Adviser’s phone', type: 'phone' },
      ],
      card: {
        title: "{{ purpose | default: 'Mortgage' }} for {{ applicant | default: 'Unknown' }}",
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
          'decisionTime',
          'insuranceNumber',
          'adviser',
          'adviserPhone',
        ],
        status: [
          { when: { event: 'funds_released' }, label: 'Completed', tone: 'success', closed: true },
          { when: { event: 'application_declined' }, label: 'Declined', tone: 'danger', closed: true },
          { when: { event: 'application_approved' }, label: 'Approved', tone: 'success' },
          {
            when: { all: [{ event: 'document_requested' }, { not: { event: 'document_received' } }] },
            label: 'Papers missing',
            tone: 'warning',
          },
          { label: 'In progress', tone: 'info' },
        ],
        stages: [
          { name: 'submitted', label: 'Submitted', on: ['application_submitted'] },
          { name: 'papers', label: 'Papers', on: ['document_received'], dueWithin: '7 days' },
          { name: 'valued', label: 'Valued', on: ['valuation_completed'], dueWithin: '10 days' },
          {
            name: 'decided',
            label: 'Decided',
            on: ['application_approved', 'application_declined'],
            dueWithin: '5 days',
          },
          { name: 'completed', label: 'Completed', on: ['funds_released'], dueWithin: '60 days', terminal: true },
        ],
        link: { href: '{{ session.externalUrl }}', label: 'Open the file' },
        actions: [
          {
            name: 'ask-again',
            label: 'Ask again for papers',
            icon: 'file-text',
            when: { event: 'document_requested' },
          },
        ],
        summary:
          '{{ purpose }} {{ applicationNumber }} ({{ status }}): {{ amount }} at {{ rate }}, received {{ received }}.',
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
          name: 'application_approved',
          icon: 'circle-check',
          tone: 'success',
          attributes: [
            { name: 'rate', type: 'number', format: 'percent: 2', tooltip: true },
            { name: 'offerEnds', displayName: 'Offer valid until', type: 'date', style: 'long' },
          ],
          body: 'At {{ rate }}, valid until {{ offerEnds }}',
        },
        {
          name: 'application_declined',
          icon: 'circle-x',
          tone: 'danger',
          attributes: [{ name: 'reason', tooltip: true }],
          body: '{{ reason | capitalize }}',
        },
        { name: 'offer_accepted', icon: 'signature', tone: 'success' },
        { name: 'funds_released', icon: 'key', tone: 'success', body: 'The keys can be handed over' },
      ],
    },
  ],
};
