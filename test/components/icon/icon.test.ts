import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { icons } from 'lucide';
import { icon } from '../../../src/components/icon/icon.js';
import { defineIcon, iconDrawing } from '../../../src/components/icon/icon-set.js';
import { lucideIcons } from '../../../src/components/icon/lucide-icons.js';
import { iconNames } from '../../../src/contract/library/icon-names.js';
import { iconStyles } from '../../../src/components/icon/icon-styles.js';
import { mount } from '../mount.js';

const namespace = 'http://www.w3.org/2000/svg';

/** The icon as its makers publish it: one element a shape. */
function original(name: string): SVGSVGElement {
  const svg = document.createElementNS(namespace, 'svg');
  const key = name.replace(/(^|-)(.)/g, (_whole, _dash, letter: string) => letter.toUpperCase());
  for (const [tag, attributes] of icons[key as keyof typeof icons]) {
    const shape = svg.appendChild(document.createElementNS(namespace, tag));
    for (const [key, value] of Object.entries(attributes)) shape.setAttribute(key, String(value));
  }
  return svg;
}

const inkOf = (svg: SVGSVGElement): number =>
  [...svg.querySelectorAll<SVGGeometryElement>('*')].reduce((sum, shape) => sum + shape.getTotalLength(), 0);

describe('icon', () => {
  it('accessible: is decoration without a label, and an image with one', async () => {
    const { find, draw, host } = await mount(icon('truck'), iconStyles);
    expect(find('svg').getAttribute('aria-hidden')).to.equal('true');
    draw(html`${icon('truck', { label: 'Delivery' })}`);
    expect(find('svg').getAttribute('aria-label')).to.equal('Delivery');
    await expect(host).to.be.accessible();
  });

  it('has a drawing for every published name, and no other', () => {
    expect(Object.keys(lucideIcons)).to.deep.equal([...iconNames]);
  });

  for (const name of iconNames) {
    it(`draws "${name}" with all the lines and the extent of the original`, async () => {
      const { find } = await mount(icon(name), iconStyles);
      const drawn = find('svg') as unknown as SVGSVGElement;
      const wanted = original(name);
      find('svg').after(wanted);
      // The browser measures the same circle a little differently as a circle and as a path.
      expect(inkOf(drawn) / inkOf(wanted)).to.be.closeTo(1, 0.05);
      const [one, other] = [drawn.getBBox(), wanted.getBBox()];
      for (const side of ['x', 'y', 'width', 'height'] as const) expect(one[side]).to.be.closeTo(other[side], 0.1);
    });
  }

  it('draws a fallback for an unknown name, also for names of every object', () => {
    const fallback = iconDrawing('circle-dot');
    for (const name of ['no-such-icon', '', '__proto__', 'constructor', 'toString']) {
      expect(iconDrawing(name), name).to.deep.equal(fallback);
    }
  });

  it('draws a host’s own icon', async () => {
    defineIcon(
      'host-square',
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect x="1" y="2" width="4" height="3"/></svg>',
    );
    const { find } = await mount(icon('host-square'), iconStyles);
    expect(find('svg').getAttribute('viewBox')).to.equal('0 0 10 10');
    const { x, y, width, height } = (find('svg') as unknown as SVGSVGElement).getBBox();
    expect([x, y, width, height]).to.deep.equal([1, 2, 4, 3]);
  });

  it('takes nothing but shapes from a host’s icon', async () => {
    defineIcon(
      'host-hostile',
      `<svg xmlns="http://www.w3.org/2000/svg" onload="window.hacked = true" viewBox="javascript:1">
        <script>window.hacked = true</script><foreignObject><b xmlns="http://www.w3.org/1999/xhtml">no</b></foreignObject>
        <image href="https://evil.example/"/><use href="#x"/><path d="M0 0h5" onclick="window.hacked = true" style="fill:url(https://evil.example/)"/></svg>`,
    );
    const { find } = await mount(icon('host-hostile'), iconStyles);
    expect([...find('svg').querySelectorAll('*')].map((each) => each.localName)).to.deep.equal(['path']);
    expect(find('path').getAttributeNames().sort()).to.deep.equal(['class', 'd']);
    expect(find('svg').getAttribute('viewBox')).to.equal('0 0 24 24');
    expect('hacked' in window).to.equal(false);
  });

  it('warns of an icon that cannot be read, and keeps what the name drew before', () => {
    const before = iconDrawing('truck');
    const warnings: unknown[] = [];
    const warn = console.warn;
    console.warn = (...words: unknown[]) => void warnings.push(words[0]);
    try {
      for (const svg of ['', '<svg', '<p>no</p>', '<svg xmlns="http://www.w3.org/2000/svg"/>'])
        defineIcon('truck', svg);
    } finally {
      console.warn = warn;
    }
    expect(warnings).to.have.length(4);
    expect(warnings[0]).to.contain('"truck"');
    expect(iconDrawing('truck')).to.equal(before);
  });
});
