import { productHistory } from '../../presets/product-history.js';
import type { Scenario, Story } from '../scenario.js';
import { hoursAfter } from './hours-after.js';
import { sessionLog } from './session-log.js';

const customer = { customerId: 'CRM-20418', customerIdType: 'crm', contactId: 'contact-priya-shah' };
const history = () => sessionLog(customer, 'product_history', 'CRM-20418');
const email = 'priya.shah@example.com';

const content = history();
const happyPath: Story = {
  name: 'happy-path',
  title: 'A washing machine, a warranty and five stars',
  now: '2026-11-20T09:00:00Z',
  events: [
    content('2026-11-02T11:20Z', 'product_purchased', {
      product: 'Washing machine Aria 8',
      category: 'laundry',
      price: 549,
      serialNumber: 'WM8-44120917',
      email,
    }),
    content('2026-11-04T19:05Z', 'warranty_registered', { product: 'Washing machine Aria 8', until: '2031-11-02' }),
    content('2026-11-05T08:00Z', 'tier_changed', { tier: 'silver' }),
    content('2026-11-18T20:15Z', 'product_rated', { product: 'Washing machine Aria 8', stars: 5 }),
  ],
};

const cross = history();
const trouble: Story = {
  name: 'trouble',
  title: 'Two returns within a month',
  now: '2026-12-10T09:00:00Z',
  events: [
    cross('2024-05-11T10:00Z', 'product_purchased', {
      product: 'Oven Forno 60',
      category: 'kitchen',
      price: 1199,
      email,
    }),
    cross('2024-05-12T08:00Z', 'tier_changed', { tier: 'gold' }),
    cross('2026-11-02T11:20Z', 'product_purchased', {
      product: 'Coffee maker Tazza',
      category: 'kitchen',
      price: 189.9,
    }),
    cross('2026-11-10T16:40Z', 'product_rated', { product: 'Coffee maker Tazza', stars: 1 }),
    cross('2026-11-12T09:30Z', 'product_returned', { product: 'Coffee maker Tazza', reason: 'leaks', refund: 189.9 }),
    cross('2026-11-20T13:00Z', 'product_purchased', {
      product: 'Coffee maker Tazza Pro',
      category: 'kitchen',
      price: 249,
    }),
    cross('2026-12-01T10:10Z', 'product_returned', {
      product: 'Coffee maker Tazza Pro',
      reason: 'too loud',
      refund: 249,
    }),
  ],
};

const catalogue = [
  { product: 'Kettle Brio', category: 'kitchen', price: 39.5 },
  { product: 'Iron Vapo', category: 'laundry', price: 59 },
  { product: 'Care plan', category: 'service', price: 79 },
  { product: 'Radiator Calor', category: 'heating', price: 129.99 },
] as const;
const loyal = history();

/** Ten years of purchases, one a quarter, each second one rated. */
const longHistory: Story = {
  name: 'long-history',
  title: 'Ten years a customer',
  now: '2026-11-20T09:00:00Z',
  events: Array.from({ length: 40 }, (_, quarter) => {
    const bought = catalogue[quarter % catalogue.length] ?? catalogue[0];
    const at = hoursAfter('2017-01-10T10:00Z', quarter * 2190);
    return [
      loyal(at, 'product_purchased', bought),
      ...(quarter % 2
        ? [loyal(hoursAfter(at, 300), 'product_rated', { product: bought.product, stars: 3 + (quarter % 3) })]
        : []),
      ...(quarter === 20 ? [loyal(hoursAfter(at, 310), 'tier_changed', { tier: 'gold' })] : []),
    ];
  }).flat(),
};

/** Priya Shah and what she holds: a good start, then two coffee makers that come back. */
export const productHistoryScenario: Scenario = {
  name: 'product-history',
  title: 'Product history',
  library: productHistory,
  customer,
  now: trouble.now,
  events: trouble.events,
  stories: [happyPath, trouble, longHistory],
};
