import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fromCloudEvents } from '../../../src/client/sources/cloudevents.js';

const event = {
  specversion: '1.0',
  id: '7',
  source: '/shop',
  type: 'com.example.delivery.item_delivered.v2',
  subject: 'WMBK06201234',
  time: '2020-06-06T10:00:00Z',
  data: { location: 'Leeds', days: 0, tags: ['a', {}, 2], address: { city: 'York' }, gone: null, when: new Date() },
};

describe('CloudEvents as journey events', () => {
  it('are read by type, subject and data', () => {
    assert.deepStrictEqual(fromCloudEvents([event]), [
      {
        id: '/shop#7',
        sessionId: '/shop#WMBK06201234',
        sessionType: 'delivery',
        name: 'item_delivered',
        createdDate: '2020-06-06T10:00:00Z',
        kind: 'custom',
        attributes: { location: 'Leeds', days: 0, tags: ['a', 2], 'address.city': 'York', gone: null },
      },
    ]);
  });

  it('follow a host’s own mapping where it answers', () => {
    const [read] = fromCloudEvents([{ ...event, email: 'gwen' }], {
      sessionType: () => 'order',
      name: () => undefined,
      customer: ({ email }) => ({ customerId: String(email), customerIdType: 'email' }),
    });
    assert.deepEqual([read?.sessionType, read?.name, read?.customerId], ['order', 'item_delivered', 'gwen']);
  });

  it('count once each, and what is none or has no time is left out', () => {
    const without = { ...event, id: '8', time: undefined };
    assert.equal(fromCloudEvents([event, event, without, null, { id: 1 }] as never).length, 1);
  });

  it('survive data that refers to itself or names __proto__', () => {
    const circle: Record<string, unknown> = JSON.parse('{"__proto__":{"polluted":true},"a":1}');
    circle.self = circle;
    const [read] = fromCloudEvents([{ ...event, data: circle }]);
    assert.equal(read?.attributes['self.a'], 1);
    assert.equal(({} as Record<string, unknown>).polluted, undefined);
  });
});
