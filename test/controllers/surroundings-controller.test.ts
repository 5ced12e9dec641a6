import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { SurroundingsController } from '../../src/controllers/surroundings-controller.js';

class TestSurroundings extends LitElement {
  readonly surroundings = new SurroundingsController(this);

  protected override render(): unknown {
    return `${this.surroundings.locale} ${this.surroundings.direction}`;
  }
}
customElements.define('test-surroundings', TestSurroundings);

/** A mutation is told in a microtask, and the element draws itself in another. */
const drawn = (): Promise<void> => new Promise((done) => setTimeout(done));

describe('SurroundingsController', () => {
  it('reads as what stands around it, where that decides by itself', async () => {
    for (const [words, direction] of [
      ['مرحبا', 'rtl'],
      ['Hello', 'ltr'],
    ]) {
      const around = await fixture<HTMLElement>(
        html`<div dir="auto">${words}<test-surroundings></test-surroundings></div>`,
      );
      const element = around.querySelector('test-surroundings') as TestSurroundings;
      await element.updateComplete;
      expect(element.shadowRoot?.textContent, words).to.contain(direction);
    }
  });

  it("follows the language and direction of every ancestor, also through a shadow root, and the element's own", async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="de"><p></p></div>`);
    const root = (outer.firstElementChild as HTMLElement).attachShadow({ mode: 'open' });
    const inner = document.createElement('div');
    const element = new TestSurroundings();
    inner.append(element);
    root.append(inner);
    await element.updateComplete;
    const text = () => element.shadowRoot?.textContent;
    expect(text()).to.equal('de ltr');
    outer.lang = 'en';
    await drawn();
    expect(text()).to.equal('en ltr');
    inner.lang = 'ar';
    inner.dir = 'rtl';
    await drawn();
    expect(text()).to.equal('ar rtl');
    element.lang = 'fr';
    await drawn();
    expect(text()).to.equal('fr rtl');
    const elsewhere = await fixture<HTMLElement>(html`<div lang="ja"></div>`);
    element.removeAttribute('lang');
    elsewhere.append(element);
    await drawn();
    elsewhere.lang = 'es';
    await drawn();
    expect(text()).to.equal('es ltr');
  });
});
