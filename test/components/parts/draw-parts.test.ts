import { expect } from '@open-wc/testing';
import { drawParts, drawText } from '../../../src/components/parts/draw-parts.js';
import { html } from 'lit';
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

  it('isolates every value where one reads from right to left', async () => {
    const parts = ['Order ', 'B-7', ' for ', 'جوين براون', ', 2 bikes'].map((text, index) => ({
      kind: index % 2 ? ('value' as const) : ('literal' as const),
      text,
    }));
    const { root } = await mount(drawParts(parts));
    expect([...root.querySelectorAll('bdi bdi')].map((each) => each.textContent)).to.deep.equal(['B-7', 'جوين براون']);
    expect(said(root)).to.equal('Order B-7 for جوين براون, 2 bikes');
  });

  it('is one text where nothing can turn anything: its words are isolated from what stands around it', async () => {
    const { root } = await mount(
      drawParts([
        { kind: 'literal', text: 'Paid ' },
        { kind: 'value', text: '€ 12.50' },
        { kind: 'literal', text: ' → Zürich, Αθήνα' },
      ]),
    );
    const whole = root.querySelector('bdi');
    expect(whole?.childNodes.length).to.equal(1);
    expect(whole?.firstChild).to.be.instanceOf(Text);
    expect(said(root)).to.equal('Paid € 12.50 → Zürich, Αθήνα');
  });

  it('needs no isolation where everything reads from left to right', async () => {
    const text = [
      { kind: 'literal' as const, text: 'Paid ' },
      { kind: 'value' as const, text: '€ 12.50' },
    ];
    const { draw, root } = await mount(drawParts(text, 'ltr'));
    expect([root.querySelector('bdi'), said(root)]).to.deep.equal([null, 'Paid € 12.50']);
    const turned = [...text, { kind: 'value' as const, text: 'جوين' }];
    draw(drawParts(turned, 'ltr'));
    expect([...root.querySelectorAll('bdi bdi')].map((each) => each.textContent)).to.deep.equal(['€ 12.50', 'جوين']);
    draw(drawParts(text, 'ltr'));
    expect([root.querySelector('bdi'), said(root)]).to.deep.equal([null, 'Paid € 12.50']);
    draw(drawParts(text, 'rtl'));
    expect(root.querySelector('bdi')?.textContent).to.equal('Paid € 12.50');
  });

  it('asks for its pieces only where they are drawn', async () => {
    const never = (): never => {
      throw new Error('nobody draws them');
    };
    const pieces = (text: string) => () => [{ kind: 'value' as const, text }];
    const { draw, root } = await mount(html`${drawText('Paid', never, 'ltr')}`);
    expect([root.querySelector('bdi'), said(root)]).to.deep.equal([null, 'Paid']);
    draw(html`${drawText('جوين', pieces('جوين'), 'ltr')}`);
    expect(root.querySelector('bdi')?.textContent).to.equal('جوين');
    draw(html`${drawText('Paid', pieces('Paid'), 'rtl')}`);
    expect(root.querySelector('bdi')?.textContent).to.equal('Paid');
  });

  it('reads as the next text when it is drawn again, whatever pieces that has', async () => {
    const literal = (text: string) => ({ kind: 'literal' as const, text });
    const value = (text: string) => ({ kind: 'value' as const, text });
    const texts = [
      [literal('Order '), value('אבג'), literal(' placed')],
      [value('אבג'), literal(' is late')],
      [literal('Plain')],
      [value('דהו'), value('זחט'), literal(' and '), value('B-7')],
      [],
      [literal('Order '), value('B-8')],
    ];
    const { draw, root } = await mount(drawParts([]));
    for (const parts of texts) {
      draw(drawParts(parts));
      expect(root.textContent).to.equal(parts.map(({ text }) => text).join(''));
    }
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
