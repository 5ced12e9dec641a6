import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isSummable } from '../../../stories/workbench/is-summable.js';

describe('a sum', () => {
  for (const [name, type, more = {}] of [
    ['fee', 'money', { currency: 'EUR' }],
    ['paid', 'money', { currencyFrom: 'currency' }],
    ['amount', 'number'],
    ['totalPrice', 'number'],
    ['shipping_costs', 'number'],
    ['quantity', 'integer'],
    ['item-count', 'integer'],
    ['points', 'integer'],
    ['handlingFee', 'number'],
    ['hoursWorked', 'number'],
    ['waited', 'duration'],
  ] as const)
    it(`says something of ${name}, ${type}`, () => assert.equal(isSummable({ name, type, ...more }), true));

  for (const [name, type, more = {}] of [
    ['year', 'integer'],
    ['constructionYear', 'integer'],
    ['customerId', 'integer'],
    ['phone', 'integer'],
    ['discountPercent', 'number'],
    ['interestRate', 'number'],
    ['priceRating', 'integer'],
    ['temperature', 'number'],
    ['age', 'integer'],
    ['floor', 'integer'],
    ['accountBalance', 'money'],
    ['quoteAmount', 'money'],
    ['creditLimit', 'money'],
    ['amount', 'string'],
    ['amount', undefined],
    ['amounts', 'number', { list: true }],
  ] as const)
    it(`says nothing of ${name}, ${type}`, () => assert.equal(isSummable({ name, type, ...more }), false));
});
