import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { createMemorySource } from '../../src/client/create-memory-source.js';
import { JourneyError } from '../../src/client/journey-error.js';
import type { JourneySource } from '../../src/client/journey-source.js';
import type { JourneyEvent } from '../../src/contract/journey-event.js';
import '../../src/define/journey-panel.js';
import type { JourneyPanel } from '../../src/widgets/journey-panel/journey-panel.js';
import type { JourneyWarningEvent } from '../../src/widgets/journey-panel/journey-warning-event.js';
import { readText } from '../support/read-text.js';

const gwen = { customerId: 'gwen@example.com', customerIdType: 'email' };
const ann = { customerId: 'ann@example.com', customerIdType: 'email' };
const now = '2020-06-13T09:00:00Z';

const event = (id: string, customer = gwen, attributes = {}): JourneyEvent => ({
  id,
  sessionId: `of ${customer.customerId}`,
  sessionType: 'delivery',
  name: 'in_transit',
  createdDate: '2020-06-06T10:00:00.000Z',
  attributes: { location: `depot ${id}`, ...attributes },
  kind: 'custom',
  ...customer,
});

/** A source that notes each question and asks a gate before it answers. */
function watched(events: JourneyEvent[], gate: (question: number) => Promise<void> | void = () => {}) {
  const memory = createMemorySource({ events });
  const asked: unknown[] = [];
  const signals: AbortSignal[] = [];
  const source: JourneySource = {
    ...memory,
    sessions: async function* (customer, options) {
      await gate(asked.push(customer));
      yield* memory.sessions(customer, options);
    },
    subscribe: (customer, handlers) => {
      signals.push(handlers.signal);
      memory.subscribe?.(customer, handlers);
    },
  };
  return { source, asked, signals, push: memory.push };
}

const draw = (members: Partial<JourneyPanel>) =>
  fixture<JourneyPanel>(html`<journey-panel .now=${now} time-zone="UTC" lang="en"></journey-panel>`).then((panel) =>
    Object.assign(panel, members),
  );
const shows = (panel: JourneyPanel, text: string) => waitUntil(() => readText(panel).includes(text), `shows "${text}"`);
const isHeard = (panel: JourneyPanel, type: string) => {
  const heard: Event[] = [];
  panel.addEventListener(type, (event) => heard.push(event));
  return heard;
};

describe('a panel whose customer changes', () => {
  it('there and back again shows the last one only, whichever answer comes last', async () => {
    const answers: (() => void)[] = [];
    const { source } = watched([event('1'), event('2', ann)], () => new Promise<void>((done) => answers.push(done)));
    const panel = await draw({ source, customer: gwen });
    await waitUntil(() => answers.length === 1);
    panel.customer = ann;
    await waitUntil(() => answers.length === 2);
    panel.customer = gwen;
    await waitUntil(() => answers.length === 3);
    answers[2]?.();
    await shows(panel, 'depot 1');
    answers[0]?.();
    answers[1]?.();
    await aTimeout(0);
    expect(readText(panel)).not.to.include('depot 2');
    expect(panel.renderRoot.querySelectorAll('journey-session-card').length).to.equal(1);
  });

  it('to the same one in other words asks nothing again', async () => {
    const { source, asked } = watched([event('1')]);
    const panel = await draw({ source, customer: gwen });
    await shows(panel, 'depot 1');
    panel.customer = { ...gwen };
    await panel.updateComplete;
    panel.customer = [{ ...gwen }];
    await panel.updateComplete;
    const selfish = { ...gwen, self: {} };
    selfish.self = selfish;
    panel.customer = selfish;
    await panel.updateComplete;
    await aTimeout(0);
    expect(asked.length).to.equal(1);
    expect(readText(panel)).to.include('depot 1');
  });

  it('closes the cards: those of the next customer start closed, and so do these on the way back', async () => {
    const { source } = watched([event('1'), event('2', ann)]);
    const panel = await draw({ source, customer: gwen });
    await shows(panel, 'depot 1');
    const card = () => panel.renderRoot.querySelector('journey-session-card');
    card()?.renderRoot.querySelector('button')?.click();
    await waitUntil(() => card()?.open, 'open');
    panel.customer = ann;
    await shows(panel, 'depot 2');
    panel.customer = gwen;
    await shows(panel, 'depot 1');
    expect(card()?.open).to.equal(false);
  });

  it('keeps the card of a deep link open', async () => {
    const { source } = watched([event('1'), event('2', ann)]);
    const panel = await draw({ source, customer: gwen, sessionId: 'of ann@example.com' });
    await shows(panel, 'depot 1');
    panel.customer = ann;
    await shows(panel, 'depot 2');
    expect(panel.renderRoot.querySelector('journey-session-card')?.open).to.equal(true);
  });
});

describe('a panel that is moved', () => {
  it('in the document keeps what it shows, reads what it missed, and listens again', async () => {
    const gates: Promise<void>[] = [];
    const { source, signals, push } = watched([event('1')], () => gates[0]);
    const panel = await draw({ source, customer: gwen });
    await shows(panel, 'depot 1');
    const heard = isHeard(panel, 'journey-ready');
    let release = () => {};
    gates.push(new Promise((done) => (release = done)));
    const home = document.createElement('div');
    panel.parentElement?.append(home);
    home.append(panel);
    await panel.updateComplete;
    expect(readText(panel)).to.include('depot 1');
    expect(signals[0]?.aborted).to.equal(true);
    push(event('2'));
    release();
    await shows(panel, 'depot 2');
    push(event('3'));
    await shows(panel, 'depot 3');
    expect(heard.length).to.equal(0);
  });

  it('out of the document asks nothing there, whatever it is given, and the right thing back in it', async () => {
    const { source, asked, signals } = watched([event('1'), event('2', ann)]);
    const panel = await draw({ source, customer: gwen });
    await shows(panel, 'depot 1');
    const home = panel.parentElement as HTMLElement;
    panel.remove();
    panel.customer = ann;
    await panel.updateComplete;
    await aTimeout(0);
    expect([asked.length, signals.length]).to.deep.equal([1, 1]);
    home.append(panel);
    await shows(panel, 'depot 2');
    expect(asked).to.deep.equal([[gwen], [ann]]);
  });

  it('asks for its library once', async () => {
    let asked = 0;
    const library = { formatVersion: 1, sessionTypes: [{ name: 'delivery', displayName: 'Consignment' }] } as const;
    const { source } = watched([event('1')]);
    const panel = await draw({ source: { ...source, library: async () => (asked++, library) }, customer: gwen });
    await shows(panel, 'Consignment');
    const home = panel.parentElement as HTMLElement;
    panel.remove();
    home.append(panel);
    await shows(panel, 'Consignment');
    expect(asked).to.equal(1);
  });
});

describe('a panel whose library is slow', () => {
  const secret = { sessionTypes: [{ name: 'delivery', attributes: [{ name: 'location', sensitivity: 'masked' }] }] };
  const slow = (events = watched([event('1')]).source) => {
    let answer: (library: never) => void = () => {};
    let fail: (error: unknown) => void = () => {};
    const library = () => new Promise<never>((done, failed) => ([answer, fail] = [done, failed]));
    return {
      source: { ...events, library },
      answer: () => answer(secret as never),
      fail: (error: unknown) => fail(error),
    };
  };
  const everything = (panel: JourneyPanel) => {
    let html = panel.shadowRoot?.innerHTML ?? '';
    const card = panel.renderRoot.querySelector('journey-session-card, journey-timeline');
    html += card?.shadowRoot?.innerHTML ?? '';
    return html;
  };

  for (const view of ['cards', 'timeline'] as const)
    it(`shows nothing of what it may mask before the library says so, as ${view}`, async () => {
      const { answer, source } = slow();
      const panel = await draw({ source, customer: gwen, view });
      const ready = isHeard(panel, 'journey-ready');
      await shows(panel, 'Loading journeys');
      await aTimeout(50);
      expect(everything(panel).includes('depot')).to.equal(false);
      expect(ready.length).to.equal(0);
      answer();
      await shows(panel, view === 'cards' ? '••••' : 'In transit');
      await waitUntil(() => ready.length === 1, 'it is ready');
      expect(everything(panel).includes('depot')).to.equal(false);
    });

  it('says why there are no journeys without waiting for it', async () => {
    const { source } = slow(watched([], () => Promise.reject(new JourneyError('forbidden', 'no'))).source);
    await shows(await draw({ source, customer: gwen }), 'You are not permitted to see these journeys.');
  });

  it('keeps what it shows while another one is under way', async () => {
    const panel = await draw({ source: watched([event('1')]).source, customer: gwen });
    await shows(panel, 'depot 1');
    panel.libraryUrl = '/never-answers';
    const { fetch } = window;
    window.fetch = () => new Promise(() => undefined);
    await panel.updateComplete;
    window.fetch = fetch;
    expect(readText(panel)).to.include('depot 1');
  });

  it('tells the host where the backend fails to give it, and shows the cards without', async () => {
    const { fail, source } = slow();
    const panel = await draw({ source, customer: gwen });
    const warnings = isHeard(panel, 'journey-warning');
    await aTimeout(0);
    fail(new JourneyError('server', 'down', { status: 500 }));
    await shows(panel, 'depot 1');
    expect(warnings.map((warning) => (warning as JourneyWarningEvent).diagnostic.code)).to.deep.equal([
      'library/unreadable',
    ]);
  });
});

describe('a panel whose source errs', () => {
  const boom = () => {
    throw new Error('boom');
  };

  it('at the library, without a promise: the cards are shown without one', async () => {
    const panel = await draw({ source: { ...watched([event('1')]).source, library: boom }, customer: gwen });
    await shows(panel, 'depot 1');
  });

  it('at everything: it says so and offers a retry', async () => {
    const source = { sessions: boom, session: boom, events: boom, subscribe: boom, library: boom };
    const panel = await draw({ source, customer: gwen });
    await shows(panel, 'Try again');
  });

  it('by having neither news nor library: the cards are shown', async () => {
    const { sessions, session, events } = watched([event('1')]).source;
    const panel = await draw({ source: { sessions, session, events }, customer: gwen });
    await shows(panel, 'depot 1');
  });

  it('by sessions and events that are none: they are left out and counted', async () => {
    const { source } = watched([event('1')]);
    const panel = await draw({
      customer: gwen,
      source: {
        ...source,
        sessions: async function* (...asked) {
          for await (const page of source.sessions(...asked))
            yield { ...page, items: [null, { id: 's' }, ...page.items] as never };
        },
        events: async function* (...asked) {
          for await (const page of source.events(...asked))
            yield { ...page, items: [undefined, { id: 'e' }, ...page.items] as never };
        },
      },
    });
    await shows(panel, 'depot 1');
    await shows(panel, '4 items could not be read');
  });
});

describe('a panel whose token comes late', () => {
  it('while the refusal is under way reads again', async () => {
    let refuse = () => {};
    const { source, asked } = watched([event('1')], (question) => {
      if (question > 1) return;
      return new Promise((_, fail) => (refuse = () => fail(new JourneyError('unauthorized', 'refused'))));
    });
    const panel = await draw({ source, customer: gwen });
    await waitUntil(() => asked.length === 1);
    panel.token = () => 'late';
    await panel.updateComplete;
    refuse();
    await shows(panel, 'depot 1');
  });

  it('and is wrong, each time it is asked for, ends with the reason', async () => {
    const { source, asked } = watched([event('1')], async () => {
      await aTimeout(0);
      panel.token = () => 'wrong';
      await panel.updateComplete;
      throw new JourneyError('unauthorized', 'refused');
    });
    const panel = await draw({ source, customer: gwen });
    await shows(panel, 'Your sign-in was not accepted.');
    await aTimeout(50);
    expect(asked.length).to.equal(2);
  });

  it('while its library is being refused reads that again', async () => {
    const questions: ((error: unknown) => void)[] = [];
    const library = { formatVersion: 1, sessionTypes: [{ name: 'delivery', displayName: 'Consignment' }] } as const;
    const { source } = watched([event('1')]);
    const refusing: JourneySource = {
      ...source,
      library: () => new Promise((done, fail) => (questions.push(fail) > 1 ? done(library) : undefined)),
    };
    const panel = await draw({ source: refusing, customer: gwen });
    await waitUntil(() => questions.length === 1);
    panel.token = () => 'late';
    await panel.updateComplete;
    questions[0]?.(new JourneyError('unauthorized', 'refused'));
    await shows(panel, 'Consignment');
  });
});

describe('a panel that was offline', () => {
  it('reads again when the browser is back online, if reading had failed', async () => {
    const { source, asked } = watched([event('1')], (question) => {
      if (question === 1) throw new JourneyError('network', 'down');
    });
    const panel = await draw({ source, customer: gwen });
    await shows(panel, 'Try again');
    window.dispatchEvent(new Event('online'));
    await shows(panel, 'depot 1');
    window.dispatchEvent(new Event('online'));
    await aTimeout(0);
    expect(asked.length).to.equal(2);
    panel.remove();
    window.dispatchEvent(new Event('online'));
    expect(asked.length).to.equal(2);
  });

  it('reads the events again that it could not read', async () => {
    const { source } = watched([event('1')]);
    let isDown = true;
    let refusals = 0;
    const panel = await draw({
      customer: gwen,
      source: {
        ...source,
        events: async function* (...asked) {
          if (isDown && ++refusals) throw new JourneyError('network', 'down');
          yield* source.events(...asked);
        },
      },
    });
    await waitUntil(() => refusals > 0);
    await aTimeout(0);
    expect(readText(panel)).not.to.include('depot 1');
    isDown = false;
    window.dispatchEvent(new Event('online'));
    await shows(panel, 'depot 1');
  });

  it('while it is refreshed twice shows what the last answer says', async () => {
    const answers: (() => void)[] = [];
    const { source } = watched([event('1')], (question) =>
      question === 1 ? undefined : new Promise<void>((done) => answers.push(done)),
    );
    const panel = await draw({ source, customer: gwen });
    await shows(panel, 'depot 1');
    void panel.refresh();
    void panel.refresh();
    await waitUntil(() => answers.length === 2);
    answers[1]?.();
    await waitUntil(() => panel.renderRoot.querySelector('section')?.getAttribute('aria-busy') === 'false', 'it rests');
    answers[0]?.();
    await aTimeout(0);
    expect(readText(panel)).to.include('depot 1');
    expect(readText(panel)).not.to.include('last known');
  });
});
