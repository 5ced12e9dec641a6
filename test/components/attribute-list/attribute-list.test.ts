import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { attributeList } from '../../../src/components/attribute-list/attribute-list.js';
import { attributeListStyles } from '../../../src/components/attribute-list/attribute-list-styles.js';
import { iconStyles } from '../../../src/components/icon/icon-styles.js';
import { mount, raised, said, seen } from '../mount.js';
import { attribute, context, hostile } from '../views.js';

const styles = [iconStyles, attributeListStyles];

describe('attributeList', () => {
  it('accessible: with links, controls, marks and masks, in both themes', async () => {
    const attributes = [
      attribute({ href: 'https://example.com', text: 'example.com' }),
      attribute({ label: 'Location', contributors: ['e1'] }),
      attribute({ label: 'Total', raw: true, text: 'abc' }),
      attribute({ label: 'Card', masked: true, text: '••••' }),
      attribute({ label: 'Delays', partial: true, text: '2' }),
    ];
    const options = { onActivate: () => undefined, onReveal: () => undefined };
    for (const scheme of ['light', 'dark'] as const) {
      const { host } = await mount(attributeList(attributes, context, options), styles, { scheme });
      await expect(host).to.be.accessible();
    }
  });

  it('draws label and value of each, in order; nothing without any', async () => {
    const { root, draw } = await mount(
      attributeList([attribute(), attribute({ label: 'Total', text: '0' })], context),
      styles,
    );
    expect([...root.querySelectorAll('dt, dd')].map(seen)).to.deep.equal(['Location', 'Regional depot', 'Total', '0']);
    draw(attributeList([], context));
    expect(root.querySelector('dl')).to.equal(null);
  });

  it('draws a mark on a value that could not be read, and on one that is not complete', async () => {
    const { root } = await mount(
      attributeList([attribute({ raw: true }), attribute({ partial: true })], context),
      styles,
    );
    expect([...root.querySelectorAll('dd')].map(seen)).to.deep.equal([
      'Regional depot as received',
      'Regional depot so far',
    ]);
  });

  it('draws a link that cannot reach back into the page, and says that it opens a window', async () => {
    const { find } = await mount(
      attributeList([attribute({ href: 'https://example.com/', text: 'Here' })], context),
      styles,
    );
    const link = find<HTMLAnchorElement>('a');
    expect([link.target, link.rel, link.href]).to.deep.equal(['_blank', 'noopener noreferrer', 'https://example.com/']);
    expect(said(link)).to.equal('Here (opens in a new window)');
  });

  it('raises journey-link-open from a value that is a link, and a host that cancels it keeps the link closed', async () => {
    const { find, host } = await mount(
      attributeList([attribute({ href: 'tel:+4420123', text: '+44 20 123' })], context, { sessionId: 's1' }),
      styles,
    );
    host.addEventListener('journey-link-open', (event) => event.preventDefault());
    const link = find('a');
    let isOpened = false;
    link.parentElement?.addEventListener('click', (click) => {
      isOpened = !click.defaultPrevented;
      click.preventDefault();
    });
    const opening = raised(host, 'journey-link-open', () => link.click());
    expect(opening?.detail).to.deep.equal({ href: 'tel:+4420123', sessionId: 's1' });
    expect(isOpened).to.equal(false);
  });

  it('draws hostile values as text inside their place', async () => {
    const attributes = Object.values(hostile).map((text) => attribute({ text, label: text }));
    for (const width of [280, 1200]) {
      const { host, root } = await mount(attributeList(attributes, context), styles, { width });
      expect(root.querySelector('img, script')).to.equal(null);
      expect(host.scrollWidth).to.equal(width);
    }
  });

  it('draws at most four lines of a long value', async () => {
    const { find } = await mount(attributeList([attribute({ text: hostile.long })], context), styles);
    expect(find('dd').offsetHeight).to.be.at.most(6 * 18);
  });

  it('draws targets of at least 24 px', async () => {
    const { root } = await mount(
      attributeList(
        [attribute({ contributors: ['e1'] }), attribute({ masked: true }), attribute({ href: 'https://example.com/' })],
        context,
        { onActivate: () => undefined, onReveal: () => undefined },
      ),
      styles,
    );
    for (const target of root.querySelectorAll<HTMLElement>('button, a')) {
      expect(target.offsetHeight).to.be.at.least(24);
      expect(target.offsetWidth).to.be.at.least(24);
    }
    expect(root.querySelectorAll('button, a')).to.have.length(3);
  });

  it('reacts: only a value that events contributed to is a control, and only where one is wanted', async () => {
    const attributes = [attribute({ contributors: ['e1'] }), attribute()];
    const { root, draw } = await mount(attributeList(attributes, context, { onActivate: () => undefined }), styles);
    expect(root.querySelectorAll('button')).to.have.length(1);
    draw(attributeList(attributes, context));
    expect(root.querySelectorAll('button')).to.have.length(0);
  });

  it('keyboard: Enter on a value asks why it is so', async () => {
    const asked: string[] = [];
    const wanted = attribute({ contributors: ['e1'] });
    const { find } = await mount(
      attributeList([wanted], context, { onActivate: ({ name }) => asked.push(name) }),
      styles,
    );
    find('button').focus();
    await sendKeys({ press: 'Enter' });
    expect(asked).to.deep.equal(['location']);
  });

  it('keyboard: a masked value is revealed by its named control, whose mask is no part of it', async () => {
    const asked: string[] = [];
    const { find } = await mount(
      attributeList([attribute({ masked: true, text: '••••' })], context, { onReveal: ({ name }) => asked.push(name) }),
      styles,
    );
    expect(find('button').getAttribute('aria-label')).to.equal('Show Location');
    find('button').focus();
    await sendKeys({ press: 'Space' });
    expect(asked).to.deep.equal(['location']);
  });
});
