import type { WireAttribute } from '../../contract/attribute-value.js';
import { bikeDelivery } from '../../presets/bike-delivery.js';
import type { Scenario } from '../scenario.js';

const customer = { customerId: 'gwen.brown@example.com', customerIdType: 'email', contactId: 'contact-gwen-brown' };
const text = (value: string): WireAttribute => ({ dataType: 'STRING', value });

const event = (id: string, eventName: string, createdDate: string, attributes: Record<string, WireAttribute>) => ({
  id,
  eventName,
  sessionType: 'delivery',
  sessionExternalId: 'WMBK06201234',
  customerId: customer.customerId,
  customerIdType: customer.customerIdType,
  createdDate,
  attributes,
});

/** Gwen Brown orders a bike; it is late, then it comes. Source: seed, "Scenario: Bike delivery". */
export const bikeDeliveryScenario: Scenario = {
  name: 'bike-delivery',
  title: 'Bike delivery',
  library: bikeDelivery,
  customer,
  events: [
    event('bike-1', 'product_purchased', '2020-06-06T10:12:00.000Z', {
      orderId: text('WMBK06201234'),
      customerName: text('Gwen Brown'),
      orderDate: text('06062020'),
      itemSku: text('1234567891011'),
      itemDescription: text("Women's bike"),
      itemModel: text('SZRBY1911'),
      cartItems: { dataType: 'STRING', values: ['helmet', 'bike', 'gloves'] },
    }),
    event('bike-2', 'dispatch_delayed', '2020-06-08T08:30:00.000Z', {
      reason: text('a component is not in the warehouse'),
      days: { dataType: 'INTEGER', value: '3' },
      emailSent: { dataType: 'BOOLEAN', value: 'true' },
    }),
    event('bike-3', 'in_transit', '2020-06-11T14:05:00.000Z', { location: text('Regional depot') }),
    event('bike-4', 'item_delivered', '2020-06-12T16:40:00.000Z', { location: text("Customer's address") }),
  ],
};
