import { expect } from '@open-wc/testing';
import type { ReactiveControllerHost } from 'lit';
import type { Diagnostic } from '../../src/contract/diagnostic.js';
import { JourneyError } from '../../src/client/journey-error.js';
import { LibraryController } from '../../src/controllers/library-controller.js';

/** A controller of a host that only notes that it is to draw again, which is when `settled` is done. */
function loading(library: (options?: { signal?: AbortSignal }) => Promise<never>, patience?: number) {
  const said: Diagnostic[] = [];
  let settle = (): void => undefined;
  const settled = new Promise<void>((done) => (settle = done));
  const host = { addController: () => undefined, requestUpdate: () => settle() } as unknown as ReactiveControllerHost;
  const libraries = new LibraryController(host, (problems) => said.push(...problems), patience);
  libraries.hostConnected();
  libraries.from({ source: { library } as never });
  return { libraries, said, settled };
}

describe('LibraryController', () => {
  it('waits for a library no longer than it was told: what a host offers as one may never answer', async () => {
    let signal: AbortSignal | undefined;
    const { libraries, said, settled } = loading((options) => {
      signal = options?.signal;
      return new Promise(() => undefined);
    }, 1);
    expect(libraries.isPending).to.equal(true);
    await settled;
    expect(libraries.isPending).to.equal(false);
    expect(said.map(({ code }) => code)).to.deep.equal(['library/unreadable']);
    expect(signal?.aborted).to.equal(true);
  });

  it('is silent where it is refused, as sessions are, and knows no more than before once it asks again', async () => {
    const refused = () => Promise.reject(new JourneyError('unauthorized', 'refused'));
    const { libraries, said, settled } = loading(refused);
    await settled;
    expect([libraries.isPending, said]).to.deep.equal([false, []]);
    libraries.retry();
    expect(libraries.isPending).to.equal(true);
  });

  it('goes on without, once it has failed, while it asks again', async () => {
    const { libraries, settled } = loading(() => Promise.reject(new JourneyError('server', 'down', { status: 500 })));
    await settled;
    libraries.retry();
    expect([libraries.isLoading, libraries.isPending]).to.deep.equal([true, false]);
  });
});
