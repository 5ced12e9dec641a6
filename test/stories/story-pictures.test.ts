import { expect, nextFrame } from '@open-wc/testing';
import { emulateMedia, executeServerCommand, setViewport } from '@web/test-runner-commands';
import { visualDiff } from '@web/test-runner-visual-regression';
import { deepFind } from '../support/deep-find.js';
import { mountStory } from '../support/mount-story.js';
import { storyFiles } from './story-files.js';
import { pictureName } from './picture-name.js';

interface Pictures {
  /** The browser is the packaged one, whose fonts the pictures show. */
  readonly compared: boolean;
  /** The pictures are being made anew. */
  readonly updating: boolean;
}

const { compared, updating } = await executeServerCommand<Pictures, undefined>('pictures');
const looks = compared ? 'and looks as in its picture' : '(its picture is of another browser: not compared)';
const width = 392;
// the dots of a line begin now here, now there
const steady = new CSSStyleSheet();
steady.replaceSync('* { text-decoration-style: solid !important }');

describe('every story, in a panel as narrow as agents have', () => {
  before(async () => {
    await setViewport({ width, height: 900 });
    await emulateMedia({ reducedMotion: 'reduce' });
    document.documentElement.style.colorScheme = 'light';
    Object.assign(document.body.style, { margin: '0', caretColor: 'transparent' });
  });
  after(() => emulateMedia({ reducedMotion: 'no-preference' }));

  for (const { default: meta, ...stories } of Object.values(storyFiles))
    for (const [key, story] of Object.entries(stories)) {
      const name = pictureName(meta.title, key);
      it(`${name} fits ${looks}`, async function () {
        this.timeout(30_000);
        const box = await mountStory(meta, story);
        expect(document.documentElement.scrollWidth, 'the width of the page').to.be.at.most(width);
        if (compared) await visualDiff(await stillLife(box), name);
      });
    }

  if (compared && !updating) {
    it('a picture tells corners that are 3 px rounder', async () => {
      const { default: meta, Closed: story } = storyFiles['session-card.stories.ts'] as (typeof storyFiles)[string];
      const box = await stillLife(await mountStory(meta, story ?? {}));
      box.style.setProperty('--journey-radius', '11px');
      const difference = await visualDiff(box, pictureName(meta.title, 'Closed')).catch(String);
      expect(difference).to.include('different');
    });
  }
});

/** As it is when nothing moves, and no more of it than one screen. */
async function stillLife(box: HTMLElement): Promise<HTMLElement> {
  // a whole number of points: a part of one is rounded now up, now down
  const height = Math.min(720, Math.ceil(box.getBoundingClientRect().height));
  Object.assign(box.style, { blockSize: `${height}px`, overflow: 'clip' });
  for (const animation of document.getAnimations()) animation.cancel();
  deepFind(box, ({ shadowRoot }) => {
    if (shadowRoot && !shadowRoot.adoptedStyleSheets.includes(steady)) shadowRoot.adoptedStyleSheets.push(steady);
    return false;
  });
  await nextFrame();
  await nextFrame();
  return box;
}
