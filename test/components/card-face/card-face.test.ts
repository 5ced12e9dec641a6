import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { cardFace } from '../../../src/components/card-face/card-face.js';
import { cardFaceStyles } from '../../../src/components/card-face/card-face-styles.js';
import { mount, raised, said, seen } from '../mount.js';
import { attribute, context, hostile, session } from '../views.js';

const face = (changes = {}, open = false) =>
  html`<article>${cardFace(session(changes), context, { open, contentId: 'content' })}</article>
    <div id="content"></div>`;

describe('cardFace', () => {
  it('accessible: closed and open, in both themes', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      const { host, draw } = await mount(face(), cardFaceStyles, { scheme });
      await expect(host).to.be.accessible();
      draw(face({}, true));
      await expect(host).to.be.accessible();
    }
  });

  it('accessible: the title is a heading of the level asked for, and the toggle says what it controls', async () => {
    const { find, draw } = await mount(face({}, true), cardFaceStyles);
    expect(find('h3 button').getAttribute('aria-expanded')).to.equal('true');
    expect(find('h3 button').getAttribute('aria-controls')).to.equal('content');
    draw(cardFace(session(), context, { open: false, contentId: 'content', headingLevel: 4 }));
    expect(find('h3').getAttribute('aria-level')).to.equal('4');
  });

  it('draws title, subtitle, status, stages, attributes, count, last activity, action and link', async () => {
    const { find } = await mount(face(), cardFaceStyles);
    expect(seen(find('article'))).to.equal(
      'Women’s bike for Gwen Brown Order WMBK06201234 Delayed Ordered In transit 2 days late Delivered ' +
        'Location Regional depot Total €1,249.00 4 events 2 days ago Call carrier Open in shipping',
    );
    expect(said(find('[part="footer"]'))).to.contain('Last activity 2 days ago');
  });

  it('draws a session that has only a title', async () => {
    const bare = {
      subtitleParts: undefined,
      status: undefined,
      stages: [],
      attributes: [],
      link: undefined,
      actions: [],
      lastActivity: undefined,
    };
    const { find, root } = await mount(face({ ...bare, title: 'Order', eventCount: 1 }), cardFaceStyles);
    expect(seen(find('article'))).to.equal('Order 1 event');
    expect(root.querySelectorAll('p, dl, ol, a, .pill')).to.have.length(0);
  });

  it('draws hostile texts as text, and no wider than its place', async () => {
    for (const text of Object.values(hostile)) {
      for (const [width, dir] of [
        [280, 'ltr'],
        [320, 'rtl'],
        [1200, 'ltr'],
      ] as const) {
        const changes = {
          title: text,
          subtitle: text,
          status: { label: text, tone: 'danger' },
          attributes: [attribute({ text, label: text })],
          link: { href: 'https://example.com', label: text },
          actions: [{ name: 'a', label: text }],
        };
        const { host, root } = await mount(face(changes), cardFaceStyles, { width, dir });
        expect(root.querySelector('img, script')).to.equal(null);
        expect(host.scrollWidth).to.equal(width);
      }
    }
  });

  it('draws every control at 24 px or more', async () => {
    const { root } = await mount(face(), cardFaceStyles);
    for (const control of root.querySelectorAll<HTMLElement>('button, a'))
      expect(control.offsetHeight, said(control)).to.be.at.least(24);
  });

  it('draws edges that stay where colours are forced', async () => {
    const { find } = await mount(face(), cardFaceStyles);
    for (const part of ['.pill', '.card-icon', '.stage']) {
      const { borderTopStyle, borderTopWidth } = getComputedStyle(find(part));
      expect(borderTopStyle, part).to.equal('solid');
      expect(borderTopWidth, part).to.not.equal('0px');
    }
  });

  it('raises journey-session-toggle with what the card becomes', async () => {
    const { host, find, draw } = await mount(face(), cardFaceStyles);
    const opened = raised(host, 'journey-session-toggle', () => find('.card-toggle').click());
    expect(opened?.detail).to.deep.equal({ sessionId: 's1', open: true });
    expect([opened?.sessionId, opened?.open, opened?.composed, opened?.cancelable]).to.deep.equal([
      's1',
      true,
      true,
      false,
    ]);
    expect(Object.isFrozen(opened?.detail)).to.equal(true);
    draw(face({}, true));
    expect(raised(host, 'journey-session-toggle', () => find('.card-toggle').click())?.open).to.equal(false);
  });

  it('raises journey-action with the name of the action', async () => {
    const { host, find } = await mount(face(), cardFaceStyles);
    const action = raised(host, 'journey-action', () => find('.card-action').click());
    expect(action?.detail).to.deep.equal({ name: 'call-carrier', sessionId: 's1' });
    expect(action?.cancelable).to.equal(true);
  });

  it('raises journey-link-open, and a host that cancels it keeps the link closed', async () => {
    const { host, find } = await mount(face(), cardFaceStyles);
    host.addEventListener('journey-link-open', (event) => event.preventDefault());
    let followed: boolean | undefined;
    host.addEventListener('click', (event) => {
      followed = !event.defaultPrevented;
      event.preventDefault();
    });
    const opening = raised(host, 'journey-link-open', () => find('a').click());
    expect(opening?.detail).to.deep.equal({ href: 'https://shipping.example/WMBK06201234', sessionId: 's1' });
    expect(followed).to.equal(false);
  });

  it('keyboard: the toggle is the first stop and opens with Enter', async () => {
    const { host, root } = await mount(
      face({ attributes: [attribute({ href: 'https://example.com' })] }),
      cardFaceStyles,
    );
    const before = document.createElement('button');
    host.before(before);
    before.focus();
    await sendKeys({ press: 'Tab' });
    expect(root.activeElement?.className).to.equal('card-toggle');
    let open: boolean | undefined;
    host.addEventListener('journey-session-toggle', (event) => (open = event.open));
    await sendKeys({ press: 'Enter' });
    expect(open).to.equal(true);
  });
});
