import { expect, waitUntil } from '@open-wc/testing';
import type { ReactiveControllerHost } from 'lit';
import { Announcer } from '../../src/controllers/announcer.js';

/** An announcer of a host that notes what is to be said whenever it is drawn. */
function announcing() {
  const said: number[] = [];
  const host = { isConnected: true, addController: () => undefined, requestUpdate: () => said.push(announcer.count) };
  const announcer = new Announcer(host as unknown as ReactiveControllerHost & Element, 0, 10);
  return { announcer, host, said };
}

describe('Announcer', () => {
  it('says a burst in one, and what follows together, once the first was silent', async () => {
    const { announcer, said } = announcing();
    announcer.add(0);
    announcer.add(2);
    announcer.add(1);
    expect(announcer.count, 'not before the rows are drawn').to.equal(0);
    await waitUntil(() => said.length > 0);
    announcer.add(1);
    announcer.add(3);
    await waitUntil(() => said.length === 4);
    expect(said).to.deep.equal([3, 0, 4, 0]);
    announcer.add(5);
    await waitUntil(() => said.length === 6);
    expect(said.slice(4), 'after a quiet while').to.deep.equal([5, 0]);
  });

  it('says what came while its host was moved, once it is back on the page', async () => {
    const { announcer, host, said } = announcing();
    announcer.add(2);
    host.isConnected = false;
    announcer.hostDisconnected();
    announcer.add(1);
    host.isConnected = true;
    announcer.hostConnected();
    await waitUntil(() => said.length === 2);
    expect(said).to.deep.equal([3, 0]);
  });

  it('says nothing of what it is to forget', async () => {
    const { announcer, said } = announcing();
    announcer.add(2);
    announcer.forget();
    announcer.add(1);
    await waitUntil(() => said.length === 2);
    expect(said).to.deep.equal([1, 0]);
  });
});
