import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { newEventsButton } from '../../../src/components/new-events-button/new-events-button.js';
import { newEventsButtonStyles } from '../../../src/components/new-events-button/new-events-button-styles.js';
import { newSinceDivider } from '../../../src/components/new-since-divider/new-since-divider.js';
import { newSinceDividerStyles } from '../../../src/components/new-since-divider/new-since-divider-styles.js';
import { iconStyles } from '../../../src/components/icon/icon-styles.js';
import { mount, said } from '../mount.js';
import { context } from '../views.js';

const styles = [iconStyles, newEventsButtonStyles, newSinceDividerStyles];

describe('newEventsButton', () => {
  it('accessible: in both themes', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      const { host } = await mount(
        [
          newEventsButton(3, context, () => undefined),
          html`<ol>
            ${newSinceDivider(context)}
          </ol>`,
        ],
        styles,
        {
          scheme,
        },
      );
      await expect(host).to.be.accessible();
    }
  });

  it('draws how many wait, and nothing while none do', async () => {
    const { root, draw } = await mount(
      newEventsButton(1, context, () => undefined),
      styles,
    );
    expect(said(root)).to.equal('1 new event');
    draw(newEventsButton(1200, context, () => undefined));
    expect(said(root)).to.equal('1,200 new events');
    draw(newEventsButton(0, context, () => undefined));
    expect(root.querySelector('button')).to.equal(null);
  });

  it('reacts: lets them in', async () => {
    let clicked = 0;
    const { find } = await mount(
      newEventsButton(1, context, () => clicked++),
      styles,
    );
    find('button').click();
    expect(clicked).to.equal(1);
  });
});

describe('newSinceDivider', () => {
  it('draws its words inside the narrowest place', async () => {
    const { host, root } = await mount(
      html`<ol>
        ${newSinceDivider(context)}
      </ol>`,
      styles,
      { width: 280 },
    );
    expect(said(root)).to.equal('New since you last looked');
    expect(host.scrollWidth).to.equal(280);
  });
});
