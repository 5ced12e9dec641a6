import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { webexInputs } from '../../src/hosts/webex.js';

const phone = (customerId: string) => ({ customerId, customerIdType: 'phone' });
const email = (customerId: string) => ({ customerId, customerIdType: 'email' });

describe('Webex Contact Center', () => {
  for (const [what, surroundings, expected] of [
    ['the caller', { interactionData: { mediaType: 'telephony', ani: '+15551234567' } }, phone('+15551234567')],
    [
      'the sender of an e-mail',
      { interactionData: { mediaType: 'email', ani: 'g@example.com' } },
      email('g@example.com'),
    ],
    [
      'the associated number before the raw one',
      { interactionData: { ani: '999', callAssociatedData: { ani: { value: '+1 (555) 123-4567' } } } },
      phone('+15551234567'),
    ],
    [
      'the variable the layout names',
      {
        cadVariableLookup: 'memberMail',
        interactionData: { ani: '+15551234567', callAssociatedData: { memberMail: { value: 'g@example.com' } } },
      },
      email('g@example.com'),
    ],
    ["the layout's customer where no interaction is selected", { customer: 'g@example.com' }, email('g@example.com')],
    ['nobody', { interactionData: null }, null],
    ["nobody for a prototype's member", { cadVariableLookup: '__proto__', interactionData: {} }, null],
    ['nobody for a very long address', { interactionData: { ani: '1'.repeat(2000) } }, null],
  ] as const)
    it(`shows ${what}`, () => assert.deepEqual(webexInputs(surroundings).customer, expected));

  it("takes the agent's token, dark mode and Cisco's own switches", () => {
    assert.deepEqual(
      webexInputs({ bearerToken: 'b', darkMode: 'true', disableEventStream: '', condensedView: 'false' }),
      { customer: null, token: 'b', colorScheme: 'dark', live: 'off', density: 'comfortable' },
    );
    assert.equal(webexInputs({ darkMode: false }).colorScheme, 'light');
    assert.equal(webexInputs({}).colorScheme, undefined);
  });
});
