import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { type EventRowOptions, eventRow } from '../../../src/components/event-row/event-row.js';
import { eventRowStyles } from '../../../src/components/event-row/event-row-styles.js';
import type { EventView } from '../../../src/engine/presentation/event-view.js';
import { mount, raised, said, seen } from '../mount.js';
import { attribute, context, event, hostile } from '../views.js';

const row = (changes: Partial<EventView> = {}, options: Partial<EventRowOptions> = {}) =>
  html`<ol>
    ${eventRow(event(changes), context, { selected: false, expanded: false, tabbable: true, ...options })}
  </ol>`;
const details = { attributes: [attribute()], link: { href: 'https://example.com', label: 'Track' } };

describe('eventRow', () => {
  it('accessible: plain, selected and expanded, in both themes', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      for (const options of [{}, { selected: true, expanded: true }, { highlighted: true, sessionLabel: 'Delivery' }]) {
        const { host } = await mount(row({ ...details, late: true, body: 'Carrier' }, options), eventRowStyles, {
          scheme,
        });
        await expect(host).to.be.accessible();
      }
    }
  });

  it('draws title, time and body, in at most twelve elements', async () => {
    const { find } = await mount(row({ body: 'Carrier: NordShip' }), eventRowStyles);
    expect(seen(find('li'))).to.equal('On the road 14:10 Carrier: NordShip');
    expect(find('ol').querySelectorAll('*').length).to.be.at.most(12);
  });

  it('draws the session, the late mark and the body apart from each other', async () => {
    const { find } = await mount(row({ late: true, body: 'Leeds' }, { sessionLabel: 'Delivery' }), eventRowStyles);
    expect(said(find('[part="body"]'))).to.equal('Delivery · reported late · Leeds');
  });

  it('draws its attributes and link only while expanded', async () => {
    const { root, draw } = await mount(row(details), eventRowStyles);
    expect(root.querySelector('dl, a')).to.equal(null);
    draw(row(details, { expanded: true }));
    expect(seen(root.querySelector('.row-details') as Element)).to.equal('Location Regional depot Track');
  });

  it('draws hostile texts as text, and no wider than its place', async () => {
    for (const text of Object.values(hostile)) {
      for (const [width, dir] of [
        [280, 'ltr'],
        [280, 'rtl'],
        [1200, 'ltr'],
      ] as const) {
        const changes = { title: text, body: text, at: text, attributes: [attribute({ text })] };
        const { host, root } = await mount(row(changes, { expanded: true, sessionLabel: text }), eventRowStyles, {
          width,
          dir,
        });
        expect(root.querySelector('img, script')).to.equal(null);
        expect(host.scrollWidth).to.equal(width);
      }
    }
  });

  it('reacts: says whether it is expanded only where there is something to expand', async () => {
    const { find, draw } = await mount(row(), eventRowStyles);
    expect(find('button').ariaExpanded).to.equal(null);
    draw(row(details));
    expect(find('button').ariaExpanded).to.equal('false');
    draw(row(details, { expanded: true, selected: true }));
    expect([find('button').ariaExpanded, find('button').ariaCurrent]).to.deep.equal(['true', 'true']);
  });

  it('raises journey-event-select with the event and its session', async () => {
    const { host, find } = await mount(row(), eventRowStyles);
    const select = raised(host, 'journey-event-select', () => find('button').click());
    expect(select?.detail).to.deep.equal({ eventId: 'e1', sessionId: 's1' });
    expect([select?.eventId, select?.sessionId, select?.bubbles, select?.composed]).to.deep.equal([
      'e1',
      's1',
      true,
      true,
    ]);
  });

  it('isolates a time that cannot be read, and leaves no room for an absent one', async () => {
    const { find, draw } = await mount(row({ at: 'soon (maybe)!' }), eventRowStyles, { dir: 'rtl' });
    expect(find('time > bdi').textContent).to.equal('soon (maybe)!');
    expect(find('time').hasAttribute('datetime')).to.equal(false);
    draw(row({ at: undefined as never }));
    expect(getComputedStyle(find('time')).display).to.equal('none');
    draw(row());
    expect(said(find('time'))).to.equal('14:10');
  });

  it('raises journey-link-open from its link', async () => {
    const { host, find } = await mount(row(details, { expanded: true }), eventRowStyles);
    host.addEventListener('click', (click) => click.preventDefault());
    const opening = raised(host, 'journey-link-open', () => find('a').click());
    expect(opening?.detail).to.deep.equal({ href: 'https://example.com', sessionId: 's1' });
  });

  it('keyboard: is a stop only where it is the list’s one, and Space selects it', async () => {
    const { host, find, draw } = await mount(row({}, { tabbable: false }), eventRowStyles);
    expect(find('button').tabIndex).to.equal(-1);
    draw(row());
    expect(find('button').tabIndex).to.equal(0);
    let selected: string | undefined;
    host.addEventListener('journey-event-select', ({ eventId }) => (selected = eventId));
    find('button').focus();
    await sendKeys({ press: 'Space' });
    expect(selected).to.equal('e1');
  });
});
