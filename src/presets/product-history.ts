import type { SessionLibrary } from '../contract/library/session-library.js';

/** Session Library of a CRM: what a customer holds, bought last, returned, and is worth. */
export const productHistory: SessionLibrary = {
  formatVersion: 1,
  locale: 'en',
  defaults: { order: 'newest', range: '3 years', groupBy: 'day' },
  enums: {
    tier: { basic: 'Basic', silver: 'Silver', gold: 'Gold' },
    category: { kitchen: 'Kitchen', laundry: 'Laundry', heating: 'Heating', service: 'Service plans' },
  },
  sessionTypes: [
    {
      name: 'product_history',
      displayName: 'Product history',
      icon: 'package',
      tone: 'info',
      priority: 50,
      attributes: [
        { name: 'tier', displayName: 'Loyalty tier', type: 'enum', options: 'tier' },
        {
          name: 'products',
          displayName: 'Products held',
          list: true,
          projection: { operator: 'uniqueList', from: [{ event: 'product_purchased', attribute: 'product' }] },
        },
        {
          name: 'lastPurchase',
          projection: { from: [{ event: 'product_purchased', attribute: 'product' }] },
        },
        {
          name: 'lastPurchaseDate',
          displayName: 'Bought on',
          type: 'datetime',
          format: 'date',
          style: 'long',
          projection: { operator: 'lastTime', from: [{ event: 'product_purchased' }] },
        },
        {
          name: 'purchases',
          type: 'integer',
          projection: { operator: 'count', from: [{ event: 'product_purchased' }] },
        },
        {
          name: 'spent',
          displayName: 'Spent in all',
          type: 'money',
          currency: 'GBP',
          projection: { operator: 'sum', from: [{ event: 'product_purchased', attribute: 'price' }] },
        },
        {
          name: 'favourite',
          displayName: 'Buys mostly',
          type: 'enum',
          options: 'category',
          projection: { operator: 'mostFrequent', from: 'category' },
        },
        {
          name: 'recentReturns',
          displayName: 'Returns, last 90 days',
          type: 'integer',
          projection: { operator: 'count', from: [{ event: 'product_returned' }], window: { last: '90 days' } },
        },
        {
          name: 'rating',
          displayName: 'Average rating',
          type: 'number',
          format: 'round: 1',
          projection: { operator: 'average', from: [{ event: 'product_rated', attribute: 'stars' }] },
        },
        { name: 'email', displayName: 'E-mail', type: 'email', sensitivity: 'masked' },
      ],
      card: {
        title: "{{ tier | label | default: 'New' }} customer",
        subtitle: 'Last bought {{ lastPurchase }}, {{ lastPurchaseDate | date: "long" }}',
        attributes: [
          'products',
          'lastPurchase',
          'lastPurchaseDate',
          'purchases',
          'spent',
          'favourite',
          'recentReturns',
          'rating',
          'email',
        ],
        status: [
          { when: { path: 'recentReturns', op: 'gte', value: 2 }, label: 'Several returns', tone: 'danger' },
          { when: { path: 'recentReturns', op: 'gt', value: 0 }, label: 'Returned lately', tone: 'warning' },
          { when: { path: 'lastPurchaseDate', op: 'within', value: '180 days' }, label: 'Active', tone: 'success' },
          { label: 'Dormant', tone: 'neutral' },
        ],
        link: { href: 'https://crm.example.com/customers/{{ session.externalId }}', label: 'Open in CRM' },
        actions: [
          {
            name: 'offer-discount',
            label: 'Offer a discount',
            icon: 'badge-percent',
            when: { path: 'recentReturns', op: 'gt', value: 0 },
          },
        ],
        summary:
          "{{ purchases }} {{ purchases | plural: one: 'purchase', other: 'purchases' }} for {{ spent }}, last {{ lastPurchase }}.",
      },
      eventTypes: [
        {
          name: 'product_purchased',
          icon: 'shopping-cart',
          tone: 'info',
          attributes: [
            { name: 'product', tooltip: true },
            { name: 'category', type: 'enum', options: 'category' },
            { name: 'price', type: 'money', currency: 'GBP' },
            { name: 'serialNumber', sensitivity: 'last4' },
          ],
          title: '{{ product }} bought',
          body: '{{ price }}, {{ category }}',
          variants: [{ when: { path: 'price', op: 'gte', value: 1000 }, icon: 'star' }],
        },
        {
          name: 'warranty_registered',
          icon: 'shield-check',
          attributes: [
            { name: 'product', tooltip: true },
            { name: 'until', displayName: 'Covered until', type: 'date', style: 'medium' },
          ],
          body: '{{ product }} until {{ until }}',
        },
        {
          name: 'product_rated',
          icon: 'star',
          attributes: [
            { name: 'product', tooltip: true },
            { name: 'stars', type: 'integer' },
          ],
          title: "{{ stars }} {{ stars | plural: one: 'star', other: 'stars' }} for {{ product }}",
          variants: [{ when: { path: 'stars', op: 'lte', value: 2 }, tone: 'warning' }],
        },
        {
          name: 'product_returned',
          icon: 'package-x',
          tone: 'warning',
          attributes: [
            { name: 'product', tooltip: true },
            { name: 'reason' },
            { name: 'refund', type: 'money', currency: 'GBP' },
          ],
          title: '{{ product }} returned',
          body: '{{ reason | capitalize }}, {{ refund }} refunded',
        },
        {
          name: 'tier_changed',
          icon: 'badge-percent',
          tone: 'success',
          attributes: [{ name: 'tier', type: 'enum', options: 'tier', tooltip: true }],
          title: 'Now a {{ tier }} customer',
        },
      ],
    },
  ],
};
