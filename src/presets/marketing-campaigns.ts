import type { SessionLibrary } from '../contract/library/session-library.js';

/** Session Library of a marketing automation: one session for each e-mail or SMS campaign a customer was part of. */
export const marketingCampaigns: SessionLibrary = {
  formatVersion: 1,
  locale: 'en',
  defaults: { order: 'newest', range: '90 days', groupBy: 'day' },
  enums: { channel: { email: 'E-mail', sms: 'SMS' } },
  sessionTypes: [
    {
      name: 'campaign',
      displayName: 'Campaign',
      icon: 'megaphone',
      priority: 80,
      attributes: [
        { name: 'campaign' },
        {
          name: 'channels',
          type: 'enum',
          options: 'channel',
          list: true,
          projection: { operator: 'uniqueList', from: 'channel' },
        },
        {
          name: 'sent',
          displayName: 'Messages sent',
          type: 'integer',
          projection: { operator: 'count', from: [{ event: 'message_sent' }] },
        },
        { name: 'opened', type: 'integer', projection: { operator: 'count', from: [{ event: 'message_opened' }] } },
        { name: 'clicks', type: 'integer', projection: { operator: 'count', from: [{ event: 'link_clicked' }] } },
        {
          name: 'state',
          displayName: 'Got as far as',
          projection: {
            operator: 'map',
            from: [
              { event: 'message_sent' },
              { event: 'message_opened' },
              { event: 'link_clicked' },
              { event: 'offer_redeemed' },
            ],
            states: {
              message_sent: 'Sent',
              message_opened: 'Opened',
              link_clicked: 'Clicked',
              offer_redeemed: 'Redeemed',
            },
          },
        },
        { name: 'offerCode' },
        { name: 'offerEnds', type: 'date', style: 'medium' },
        {
          name: 'saved',
          displayName: 'Saved with the offer',
          type: 'money',
          currency: 'EUR',
          projection: { operator: 'sum', from: [{ event: 'offer_redeemed', attribute: 'discount' }] },
        },
        { name: 'page', displayName: 'Landing page', type: 'url', format: 'host' },
        {
          name: 'score',
          displayName: 'Purchase score',
          type: 'number',
          format: 'percent',
          requires: 'marketing.scores',
        },
      ],
      card: {
        title: "{{ campaign | default: 'Campaign' }}",
        subtitle: '{{ state }} by {{ channels }}',
        attributes: ['channels', 'sent', 'opened', 'clicks', 'offerCode', 'offerEnds', 'saved', 'page', 'score'],
        status: [
          { when: { event: 'unsubscribed' }, label: 'Do not contact', tone: 'danger', closed: true },
          { when: { event: 'offer_redeemed' }, label: 'Redeemed', tone: 'success', closed: true },
          { when: { event: 'message_bounced' }, label: 'Not reachable', tone: 'warning' },
          { when: { path: 'clicks', op: 'gt', value: 0 }, label: 'Interested', tone: 'info' },
          { label: 'Running', tone: 'neutral' },
        ],
        actions: [
          {
            name: 'apply-offer',
            label: 'Apply the offer',
            icon: 'badge-percent',
            when: { all: [{ path: 'offerCode', op: 'exists' }, { not: { event: 'offer_redeemed' } }] },
          },
        ],
        summary:
          '{{ campaign }} ({{ status }}): {{ sent }} sent, opened {{ opened }} times, code {{ offerCode | default: "none" }}.',
      },
      eventTypes: [
        {
          name: 'message_sent',
          icon: 'send',
          attributes: [
            { name: 'subject', tooltip: true },
            { name: 'channel', type: 'enum', options: 'channel' },
            { name: 'offerCode' },
            { name: 'offerEnds', type: 'date', style: 'medium' },
          ],
          title: '{{ channel }} sent',
          body: '{{ subject }}',
          variants: [{ when: { path: 'channel', op: 'eq', value: 'sms' }, icon: 'smartphone' }],
        },
        {
          name: 'message_opened',
          icon: 'mail-open',
          tone: 'info',
          attributes: [
            { name: 'subject', tooltip: true },
            { name: 'device', displayName: 'Read on' },
          ],
          body: '{{ subject }}',
          collapse: { by: ['subject'], within: '6 hours', minRun: 3 },
        },
        {
          name: 'link_clicked',
          icon: 'mouse-pointer-click',
          tone: 'info',
          attributes: [
            { name: 'page', displayName: 'Landing page', type: 'url', tooltip: true },
            {
              name: 'score',
              displayName: 'Purchase score',
              type: 'number',
              format: 'percent',
              requires: 'marketing.scores',
            },
          ],
          body: 'To {{ page | host }}',
          link: { href: '{{ page }}', label: 'See the page' },
        },
        {
          name: 'message_bounced',
          icon: 'mail',
          tone: 'warning',
          attributes: [{ name: 'reason', tooltip: true }],
          body: '{{ reason | capitalize }}',
        },
        {
          name: 'offer_redeemed',
          icon: 'gift',
          tone: 'success',
          attributes: [
            { name: 'offerCode', tooltip: true },
            { name: 'discount', type: 'money', currency: 'EUR' },
          ],
          body: '{{ offerCode }} saved {{ discount }}',
        },
        {
          name: 'unsubscribed',
          icon: 'ban',
          tone: 'danger',
          attributes: [{ name: 'reason', tooltip: true }],
          body: '{{ reason | capitalize }}',
        },
      ],
    },
  ],
};
