import { expect } from '@open-wc/testing';
import { isToldBySession } from '../../../src/engine/presentation/is-told-by-session.js';
import { sessionOf } from './fixtures.js';

const session = sessionOf({ attributes: { orderId: 'B-1' }, attributeLists: { items: ['helmet'] } });

describe('isToldBySession', () => {
  for (const [text, expected] of [
    ['Order {{ orderId }}: {{ items | join }} for {{ session.customerId }}', true],
    ['Order', true],
    ["Order {{ orderId }} for {{ by | default: 'Unknown' }}", false],
  ] as const) {
    for (const line of ['title', 'subtitle'] as const) {
      it(`${line} ${text}: ${expected}`, () => {
        const other = { [line === 'title' ? 'subtitle' : 'title']: '{{ elsewhere }}' };
        const library = { sessionTypes: [{ name: session.type, card: { [line]: text, ...other } }] };
        expect(isToldBySession(session, library, line)).to.equal(expected);
        expect(isToldBySession(session, undefined, line)).to.equal(true);
      });
    }
  }
});
