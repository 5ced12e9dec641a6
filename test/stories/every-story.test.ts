import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { aTimeout, expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { readText } from '../support/read-text.js';
import { storyFiles } from './story-files.js';

const page = document.documentElement;

/** Each looks at the same mounted story. */
const looks: Readonly<Record<string, () => void>> = {
  light: () => (page.style.colorScheme = 'light'),
  dark: () => (page.style.colorScheme = 'dark'),
  'right to left': () => (page.dir = 'rtl'),
};

for (const [path, { default: meta, ...stories }] of Object.entries(storyFiles)) {
  describe(`stories/${path}`, () => {
    afterEach(() => {
      page.removeAttribute('dir');
      page.removeAttribute('style');
      document.body.removeAttribute('style');
    });

    for (const [name, story] of Object.entries(stories)) {
      it(`${meta.title}: ${name} shows something, logs nothing, and is accessible in light, dark and right to left`, async function () {
        this.timeout(30_000);
        const logged = listen();
        // as the gallery does: what is behind a story follows the scheme
        document.body.style.background = 'Canvas';
        document.body.style.color = 'CanvasText';
        const box = await fixture<HTMLElement>(html`<div>${draw(meta, story)}</div>`);
        await settled(box, story);
        expect(readText(box) || deep(box, 'svg'), 'what a person sees').to.be.ok;
        for (const [look, take] of Object.entries(looks)) {
          take();
          await nextFrame();
          await expect(box, look).to.be.accessible();
        }
        expect(logged.stop(), 'logged').to.deep.equal([]);
      });
    }
  });
}

function draw(meta: Meta, story: StoryObj): unknown {
  const args = { ...meta.args, ...story.args };
  const render = story.render ?? meta.render;
  if (render) return render(args, {} as never);
  return Object.assign(document.createElement(meta.component ?? ''), args);
}

/** Nothing is under way any more, unless the story is about that, and the same is seen for a few frames. */
async function settled(box: Element, story: StoryObj): Promise<void> {
  if (!story.parameters?.unsettled) {
    await waitUntil(() => !deep(box, '.skeleton, [aria-busy="true"]'), 'the story settles', { timeout: 20_000 });
  }
  for (let before = '', same = 0; same < 3;) {
    const text = readText(box);
    same = text === before ? same + 1 : 0;
    before = text;
    await nextFrame();
    await aTimeout(0);
  }
}

/** The first match, through shadow roots. */
function deep(root: ParentNode, selector: string): Element | undefined {
  for (const element of root.querySelectorAll('*')) {
    if (element.matches(selector)) return element;
    const inner = element.shadowRoot && deep(element.shadowRoot, selector);
    if (inner) return inner;
  }
  return undefined;
}

function listen(): { stop(): unknown[][] } {
  const logged: unknown[][] = [];
  const { error, warn } = console;
  console.error = (...args) => void logged.push(args);
  console.warn = (...args) => void logged.push(args);
  return {
    stop() {
      Object.assign(console, { error, warn });
      return logged;
    },
  };
}
