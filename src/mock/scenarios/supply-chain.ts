import { supplyChain } from '../../presets/supply-chain.js';
import type { Scenario, Story } from '../scenario.js';
import { hoursAfter } from './hours-after.js';
import { sessionLog } from './session-log.js';

const customer = { customerId: 'gwen.brown@example.com', customerIdType: 'email', contactId: 'contact-gwen-brown' };
const order = (id: string) => sessionLog(customer, 'order', id);
const delivery = (id: string) => sessionLog(customer, 'delivery', id);
const bike = (orderId: string) => ({
  orderId,
  customerName: 'Gwen Brown',
  orderDate: '11022026',
  itemSku: '1234567891011',
  itemDescription: "Women's bike",
  itemModel: 'SZRBY1911',
  cartItems: ['helmet', 'bike', 'gloves'],
});
const placed = (orderNumber: string) => ({
  orderNumber,
  items: ['helmet', 'bike', 'gloves'],
  total: 912.4,
  currency: 'GBP',
});
const tracking = 'https://parcels.example.com/t/JD0140';
const cardNumber = '4929123456784242';

const orderA = order('SO-7001');
const deliveryA = delivery('WMBK11027001');
const happyPath: Story = {
  name: 'happy-path',
  title: 'Ordered, paid, delivered',
  now: '2026-11-07T09:00:00Z',
  events: [
    orderA('2026-11-02T10:12Z', 'order_placed', placed('SO-7001')),
    orderA('2026-11-02T10:13Z', 'payment_authorised', { cardNumber }),
    deliveryA('2026-11-02T10:14Z', 'product_purchased', bike('WMBK11027001')),
    orderA('2026-11-03T15:00Z', 'order_shipped', { carrier: 'NordShip', tracking }),
    deliveryA('2026-11-03T18:20Z', 'in_transit', { location: 'Regional depot' }),
    deliveryA('2026-11-05T11:40Z', 'item_delivered', { location: "Customer's address" }),
  ],
};

const orderB = order('SO-7002');
const deliveryB = delivery('WMBK11027002');
const sentBack = sessionLog(customer, 'return', 'RT-7002');
const trouble: Story = {
  name: 'trouble',
  title: 'A payment fails, the bike is late, the helmet comes back',
  now: '2026-11-24T09:00:00Z',
  events: [
    orderB('2026-11-02T10:12Z', 'order_placed', placed('SO-7002')),
    orderB('2026-11-02T10:13Z', 'payment_failed', { problem: 'card expired' }),
    orderB('2026-11-02T10:19Z', 'payment_authorised', { cardNumber }),
    deliveryB('2026-11-02T10:20Z', 'product_purchased', bike('WMBK11027002')),
    deliveryB('2026-11-04T08:30Z', 'dispatch_delayed', {
      reason: 'a component is not in the warehouse',
      days: 7,
      emailSent: true,
    }),
    orderB('2026-11-11T15:00Z', 'order_shipped', { carrier: 'NordShip', tracking }),
    deliveryB('2026-11-11T18:20Z', 'in_transit', { location: 'Regional depot' }),
    deliveryB('2026-11-13T11:40Z', 'item_delivered', { location: "Customer's address" }),
    sentBack('2026-11-14T20:05Z', 'return_requested', { item: 'helmet', reason: 'wrong_size', currency: 'GBP' }),
    sentBack('2026-11-20T13:10Z', 'return_inspected', { accepted: false, condition: 'strap is cut' }),
  ],
};

const slow = delivery('WMBK08030900');
const places = ['Port of Hull', 'Leeds hub', 'Customs', 'York depot', 'Van 12'];

/** One parcel, scanned every six hours for three weeks. */
const longHistory: Story = {
  name: 'long-history',
  title: 'Three weeks of parcel scans',
  now: '2026-11-24T09:00:00Z',
  events: [
    slow('2026-11-02T08:00Z', 'product_purchased', bike('WMBK08030900')),
    ...Array.from({ length: 80 }, (_, scan) =>
      slow(hoursAfter('2026-11-03T06:00Z', scan * 6), 'in_transit', {
        location: places[Math.floor(scan / 4) % 5] ?? '',
      }),
    ),
  ],
};

/** Gwen Brown's order, its delivery and what she sends back. */
export const supplyChainScenario: Scenario = {
  name: 'supply-chain',
  title: 'Supply chain',
  library: supplyChain,
  customer,
  now: trouble.now,
  events: trouble.events,
  stories: [happyPath, trouble, longHistory],
};
