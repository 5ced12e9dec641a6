import { expect, nextFrame } from '@open-wc/testing';
import { deepFind } from '../support/deep-find.js';
import { mountStory } from '../support/mount-story.js';
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
        const box = await mountStory(meta, story);
        expect(readText(box) || deepFind(box, 'svg'), 'what a person sees').to.be.ok;
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
