import { expect } from '@open-wc/testing';
import { drawParts } from '../../../src/components/parts/draw-parts.js';
import { mount, said } from '../mount.js';
import { hostile } from '../views.js';

describe('A rendered text', () => {
  it('isolates what came from outside, so that it cannot turn the words around it', async () => {
    const { root } = await mount(
      drawParts([
        { kind: 'literal', text: 'Order ' },
        { kind: 'value', text: hostile.override },
        { kind: 'literal', text: ' placed' },
      ]),
    );
    expect([...root.querySelectorAll('bdi bdi')].map((each) => each.textContent)).to.deep.equal([hostile.override]);
    expect(said(root)).to.equal(`Order ${hostile.override} placed`);
  });

  it('shows markup as text, whoever wrote it', async () => {
    const { root } = await mount(
      drawParts([
        { kind: 'literal', text: hostile.markup },
        { kind: 'value', text: hostile.markup },
      ]),
    );
    expect(said(root)).to.equal(hostile.markup + hostile.markup);
    expect(root.querySelector('img, script')).to.equal(null);
  });
});
