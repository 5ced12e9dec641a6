import type { SessionLibrary } from '../contract/library/session-library.js';
import { bikeDelivery } from './bike-delivery.js';

/** Session Library of a shop's whole chain: the order, its delivery (of the bike) and what comes back. */
export const supplyChain: SessionLibrary = {
  ...bikeDelivery,
  enums: { reason: { damaged: 'Damaged', wrong_size: 'Wrong size', not_wanted: 'No longer wanted' } },
  sessionTypes: [
    ...(bikeDelivery.sessionTypes ?? []),
    {
      name: 'order',
      displayName: 'Order',
      icon: 'shopping-cart',
      priority: 20,
      attributes: [
        { name: 'orderNumber' },
        { name: 'items', list: true },
        { name: 'total', type: 'money', currencyFrom: 'currency' },
        { name: 'cardNumber', displayName: 'Paid with', sensitivity: 'last4' },
        { name: 'carrier' },
        { name: 'tracking', type: 'url', format: 'host' },
        {
          name: 'attempts',
          displayName: 'Failed payments',
          type: 'integer',
          projection: { operator: 'count', from: [{ event: 'payment_failed' }] },
        },
      ],
      card: {
        title: 'Order {{ orderNumber }}',
        subtitle: "{{ items | size }} {{ items | size | plural: one: 'item', other: 'items' }}, {{ total }}",
        attributes: ['items', 'total', 'cardNumber', 'attempts', 'carrier', 'tracking'],
        status: [
          { when: { event: 'order_cancelled' }, label: 'Cancelled', tone: 'neutral', closed: true },
          { when: { event: 'order_shipped' }, label: 'Shipped', tone: 'success', closed: true },
          {
            when: { all: [{ event: 'payment_failed' }, { not: { event: 'payment_authorised' } }] },
            label: 'Not paid',
            tone: 'danger',
          },
          { label: 'Being packed', tone: 'info' },
        ],
        stages: [
          { name: 'placed', label: 'Placed', on: ['order_placed'] },
          { name: 'paid', label: 'Paid', on: ['payment_authorised'], dueWithin: '1 day' },
          { name: 'shipped', label: 'Shipped', on: ['order_shipped'], dueWithin: '3 days', terminal: true },
        ],
        summary: 'Order {{ orderNumber }} ({{ status }}) of {{ items | list }} for {{ total }}.',
      },
      eventTypes: [
        {
          name: 'order_placed',
          icon: 'shopping-cart',
          attributes: [
            { name: 'items', list: true, tooltip: true },
            { name: 'total', type: 'money', currencyFrom: 'currency' },
          ],
          body: '{{ items | list }} for {{ total }}',
        },
        {
          name: 'payment_authorised',
          icon: 'credit-card',
          tone: 'success',
          attributes: [{ name: 'cardNumber', displayName: 'Card', sensitivity: 'last4' }],
        },
        {
          name: 'payment_failed',
          icon: 'credit-card',
          tone: 'danger',
          attributes: [{ name: 'problem', tooltip: true }],
          body: '{{ problem | capitalize }}',
        },
        {
          name: 'order_shipped',
          icon: 'package',
          tone: 'info',
          attributes: [
            { name: 'carrier', tooltip: true },
            { name: 'tracking', type: 'url' },
          ],
          body: 'With {{ carrier }}',
          link: { href: '{{ tracking }}', label: 'Track the parcel' },
        },
        {
          name: 'order_cancelled',
          icon: 'ban',
          attributes: [{ name: 'problem', displayName: 'Why', tooltip: true }],
          body: '{{ problem | capitalize }}',
        },
      ],
    },
    {
      name: 'return',
      displayName: 'Return',
      icon: 'undo-2',
      priority: 15,
      attributes: [
        { name: 'item' },
        { name: 'reason', type: 'enum', options: 'reason' },
        { name: 'accepted', type: 'boolean' },
        {
          name: 'refunded',
          type: 'money',
          currencyFrom: 'currency',
          projection: { operator: 'sum', from: [{ event: 'refund_paid', attribute: 'amount' }] },
        },
        {
          name: 'waiting',
          displayName: 'Time to refund',
          type: 'duration',
          projection: { operator: 'elapsed', from: [{ event: 'return_requested' }, { event: 'refund_paid' }] },
        },
      ],
      card: {
        title: 'Return of {{ item }}',
        subtitle: '{{ reason }}',
        attributes: ['reason', 'accepted', 'refunded', 'waiting'],
        status: [
          { when: { event: 'refund_paid' }, label: 'Refunded', tone: 'success', closed: true },
          { when: { path: 'accepted', op: 'eq', value: false }, label: 'Refused', tone: 'danger' },
          { label: 'On its way back', tone: 'warning' },
        ],
        stages: [
          { name: 'requested', label: 'Requested', on: ['return_requested'] },
          { name: 'inspected', label: 'Inspected', on: ['return_inspected'], dueWithin: '14 days' },
          { name: 'refunded', label: 'Refunded', on: ['refund_paid'], dueWithin: '3 days', terminal: true },
        ],
        summary: 'Return of {{ item }} ({{ status }}), {{ reason | label | downcase }}.',
      },
      eventTypes: [
        {
          name: 'return_requested',
          icon: 'undo-2',
          tone: 'warning',
          attributes: [
            { name: 'item', tooltip: true },
            { name: 'reason', type: 'enum', options: 'reason' },
          ],
          body: '{{ item }}: {{ reason }}',
        },
        {
          name: 'return_inspected',
          icon: 'clipboard-check',
          attributes: [{ name: 'accepted', type: 'boolean', tooltip: true }, { name: 'condition' }],
          body: '{{ condition | capitalize }}',
          variants: [{ when: { path: 'accepted', op: 'eq', value: false }, tone: 'danger', title: 'Return refused' }],
        },
        {
          name: 'refund_paid',
          icon: 'banknote',
          tone: 'success',
          attributes: [{ name: 'amount', type: 'money', currencyFrom: 'currency', tooltip: true }],
          body: '{{ amount }} paid back',
        },
      ],
    },
  ],
};
