import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { mount } from '../mount.js';

describe('The theme', () => {
  it('takes a host’s own custom property, and its default otherwise', async () => {
    const { host } = await mount('');
    expect(getComputedStyle(host).color).to.equal('rgb(26, 30, 38)');
    host.style.setProperty('--journey-text', 'rgb(1, 2, 3)');
    expect(getComputedStyle(host).color).to.equal('rgb(1, 2, 3)');
  });

  it('scales with the reader’s text size', async () => {
    const { host } = await mount('');
    const before = Number.parseFloat(getComputedStyle(host).fontSize);
    document.documentElement.style.fontSize = '32px';
    const after = Number.parseFloat(getComputedStyle(host).fontSize);
    document.documentElement.style.fontSize = '';
    expect(after).to.equal(before * 2);
  });

  it('inherits light or dark from what surrounds it where the host says nothing', async () => {
    const { host } = await mount('');
    host.removeAttribute('color-scheme');
    (host.parentElement as HTMLElement).style.colorScheme = 'dark';
    expect(getComputedStyle(host).backgroundColor).to.equal('rgb(22, 24, 29)');
  });

  it('shows where the focus is', async () => {
    const { find } = await mount(html`<button type="button">Go</button>`);
    find('button').focus();
    expect(getComputedStyle(find('button')).outlineWidth).to.equal('2px');
  });
});
