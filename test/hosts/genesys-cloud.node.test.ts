import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { genesysCloudInputs, genesysCloudParameters } from '../../src/hosts/genesys-cloud.js';

const page = 'https://widgets.example/journey.html';
const at = (parameters: Record<string, string>) => `${page}?${new URLSearchParams(parameters)}`;
const customer = (members: object) => ({
  id: 'c-1',
  participants: [
    { purpose: 'agent', externalContactId: 'not-this-one' },
    { purpose: 'customer', ...members },
  ],
});

describe('Genesys Cloud', () => {
  it('finds API host, language and conversation in the Application URL', () => {
    const url = at({
      conversationId: '8f3a',
      langTag: 'de-de',
      gcHostOrigin: 'https://apps.mypurecloud.de',
      gcTargetEnv: 'prod',
    });
    assert.equal(genesysCloudParameters(url).conversationId, '8f3a');
    assert.deepEqual(genesysCloudInputs({ url }), {
      customer: null,
      baseUrl: 'https://api.mypurecloud.de',
      lang: 'de-de',
    });
  });

  for (const [origin, api] of [
    ['https://apps.usw2.pure.cloud', 'https://api.usw2.pure.cloud'],
    ['https://apps.mypurecloud.com.au', 'https://api.mypurecloud.com.au'],
    ['https://apps.use2.us-gov-pure.cloud', 'https://api.use2.us-gov-pure.cloud'],
    ['https://apps.pure.cloud.evil.example', undefined],
    ['https://apps.evil-pure.cloud', undefined],
    ['https://apps.a.b.pure.cloud', undefined],
    ['http://apps.mypurecloud.com', undefined],
    ['https://apps.mypurecloud.com:8443', 'https://api.mypurecloud.com'],
    ['https://mypurecloud.com@evil.example', undefined],
    ['javascript:alert(1)', undefined],
    ['{{gcHostOrigin}}', undefined],
  ] as const)
    it(`sends a token ${api ? `to ${api}` : 'nowhere'} for ${origin}`, () => {
      assert.equal(genesysCloudInputs({ url: at({ gcHostOrigin: origin }), token: 't' }).baseUrl, api);
    });

  it('takes the region from the Client App SDK where the address names none', () => {
    class ClientApp {
      get pcEnvironment() {
        return 'mypurecloud.ie';
      }
    }
    assert.equal(genesysCloudInputs({ url: page, clientApp: new ClientApp() }).baseUrl, 'https://api.mypurecloud.ie');
    assert.equal(genesysCloudInputs({ url: page, clientApp: { pcEnvironment: 'evil.example' } }).baseUrl, undefined);
  });

  for (const [what, members, expected] of [
    ['the external contact', { externalContactId: 'x-1', address: 'tel:+4930123' }, { contactId: 'x-1' }],
    ['a phone address', { address: 'tel:+4930123456' }, { customerId: '+4930123456', customerIdType: 'phone' }],
    [
      'a SIP address that is a number',
      { address: 'sip:+4930123456@edge.example;user=phone' },
      { customerId: '+4930123456', customerIdType: 'phone' },
    ],
    ['an e-mail', { address: 'gwen@example.com' }, { customerId: 'gwen@example.com', customerIdType: 'email' }],
    [
      'the calling number',
      { address: 'sip:lobby@edge.example', ani: '+4930123' },
      { customerId: '+4930123', customerIdType: 'phone' },
    ],
    ['nobody without an address', {}, null],
    ['nobody for a number that is none', { address: { toString: 'tel:1' } }, null],
  ] as const)
    it(`shows ${what}`, () => {
      assert.deepEqual(genesysCloudInputs({ url: page, conversation: customer(members) }).customer, expected);
    });

  for (const conversation of [undefined, null, 'x', [], { participants: {} }, { participants: [null, 7] }, thrower()])
    it(`clears the panel for ${String(conversation && typeof conversation)} ${JSON.stringify(conversation, quiet)}`, () => {
      assert.equal(genesysCloudInputs({ url: page, conversation }).customer, null);
    });
});

function thrower() {
  return {
    get participants(): never {
      throw new Error('of the desktop');
    },
    toJSON: () => 'a getter that throws',
  };
}
function quiet(_key: string, value: unknown) {
  return value;
}
