import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { notice } from '../../../src/components/notice/notice.js';
import { noticeStyles } from '../../../src/components/notice/notice-styles.js';
import { iconStyles } from '../../../src/components/icon/icon-styles.js';
import { mount, said } from '../mount.js';
import { hostile } from '../views.js';

const styles = [iconStyles, noticeStyles];

describe('notice', () => {
  it('accessible: in both themes, as the live region it is asked to be', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      const { host, find } = await mount(notice({ tone: 'danger', title: 'Not loaded', role: 'alert' }), styles, {
        scheme,
      });
      expect(find('.notice').getAttribute('role')).to.equal('alert');
      await expect(host).to.be.accessible();
    }
  });

  it('draws only what it is given', async () => {
    const { root, draw } = await mount(notice({ tone: 'info', body: 'Showing the newest 500' }), styles);
    expect(said(root)).to.equal('Showing the newest 500');
    expect(root.querySelector('button')).to.equal(null);
    draw(
      notice({ tone: 'info', title: 'Title', body: 'Body', action: { label: 'Try again', onClick: () => undefined } }),
    );
    expect(said(root)).to.equal('Title Body Try again');
  });

  it('draws a hostile text as text, inside its box', async () => {
    const { host, root } = await mount(notice({ tone: 'warning', title: hostile.markup, body: hostile.long }), styles, {
      width: 280,
    });
    expect(root.querySelector('img')).to.equal(null);
    expect(host.scrollWidth).to.equal(280);
  });

  it('keyboard: its action is reached and pressed', async () => {
    let pressed = 0;
    const { find } = await mount(
      notice({ tone: 'danger', action: { label: 'Try again', onClick: () => pressed++ } }),
      styles,
    );
    find('button').focus();
    await sendKeys({ press: 'Enter' });
    expect(pressed).to.equal(1);
  });
});
