import { expect } from '@open-wc/testing';
import { humanize } from '../../src/engine/humanize.js';

describe('humanize', () => {
  const cases: [name: string, words: string][] = [
    ['product_purchased', 'Product purchased'],
    ['itemSku', 'Item sku'],
    ['ATM_withdrawal', 'ATM withdrawal'],
    ['customerID', 'Customer ID'],
    ['order.line-2', 'Order line 2'],
    ['__x__', 'X'],
    ['état_civil', 'État civil'],
    ['🚲_sold', '🚲 sold'],
    ['', ''],
    ['___', ''],
  ];
  for (const [name, words] of cases) it(`shows ${name} as "${words}"`, () => expect(humanize(name)).to.equal(words));
});
