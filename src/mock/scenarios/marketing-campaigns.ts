import { marketingCampaigns } from '../../presets/marketing-campaigns.js';
import type { Scenario, Story } from '../scenario.js';
import { hoursAfter } from './hours-after.js';
import { sessionLog } from './session-log.js';

const customer = { customerId: 'luis.moreno@example.com', customerIdType: 'email', contactId: 'contact-luis-moreno' };
const campaign = (id: string) => sessionLog(customer, 'campaign', id);
const name = { campaign: 'Autumn tyres' };
const page = 'https://shop.example.com/autumn-tyres';
const offer = { offerCode: 'AUTUMN-25', offerEnds: '2026-11-30' };

const email = campaign('MKT-2026-31');
const happyPath: Story = {
  name: 'happy-path',
  title: 'Opened, clicked, redeemed',
  now: '2026-11-12T09:00:00Z',
  events: [
    email('2026-11-02T07:00Z', 'message_sent', {
      ...name,
      ...offer,
      channel: 'email',
      subject: 'Ready for the first frost?',
    }),
    email('2026-11-02T18:22Z', 'message_opened', { subject: 'Ready for the first frost?', device: 'phone' }),
    email('2026-11-02T18:23Z', 'link_clicked', { page, score: 0.62 }),
    email('2026-11-07T10:40Z', 'offer_redeemed', { offerCode: 'AUTUMN-25', discount: 61.5 }),
  ],
};

const tyres = campaign('MKT-2026-32');
const sms = campaign('MKT-2026-33');
const trouble: Story = {
  name: 'trouble',
  title: 'The e-mail bounces, the SMS annoys',
  now: '2026-11-12T09:00:00Z',
  events: [
    tyres('2026-11-02T07:00Z', 'message_sent', {
      ...name,
      ...offer,
      channel: 'email',
      subject: 'Ready for the first frost?',
    }),
    tyres('2026-11-02T07:01Z', 'message_bounced', { reason: 'mailbox is full' }),
    sms('2026-11-05T09:00Z', 'message_sent', {
      campaign: 'Fitting reminder',
      channel: 'sms',
      subject: 'Book your tyre fitting',
      page,
    }),
    tyres('2026-11-06T07:00Z', 'message_sent', { channel: 'sms', subject: '25 % off winter tyres', page }),
    tyres('2026-11-06T12:31Z', 'link_clicked', { page, score: 0.35 }),
    sms('2026-11-08T09:00Z', 'message_sent', { channel: 'sms', subject: 'Book your tyre fitting, last call' }),
    sms('2026-11-08T09:04Z', 'unsubscribed', { reason: 'too many messages' }),
  ],
};

const newsletter = campaign('MKT-NEWS');

/** Two years of a weekly newsletter: more than 200 events in one session, openings in runs. */
const longHistory: Story = {
  name: 'long-history',
  title: 'Two years of newsletters',
  now: '2026-11-12T09:00:00Z',
  events: Array.from({ length: 104 }, (_, week) => {
    const at = (hours: number) => hoursAfter('2024-11-11T06:00Z', week * 168 + hours);
    const subject = `Newsletter ${week + 1}`;
    return [
      newsletter(at(0), 'message_sent', { campaign: 'Weekly newsletter', channel: 'email', subject }),
      ...Array.from({ length: week % 4 }, (_, time) =>
        newsletter(at(2 + time), 'message_opened', { subject, device: time % 2 ? 'laptop' : 'phone' }),
      ),
      ...(week % 9 === 8 ? [newsletter(at(6), 'link_clicked', { page, score: (week % 10) / 10 })] : []),
    ];
  }).flat(),
};

/** Luis Moreno and the campaigns he is part of: one works, another one does not. */
export const marketingCampaignsScenario: Scenario = {
  name: 'marketing-campaigns',
  title: 'Marketing campaign history',
  library: marketingCampaigns,
  customer,
  now: trouble.now,
  events: trouble.events,
  stories: [happyPath, trouble, longHistory],
};
