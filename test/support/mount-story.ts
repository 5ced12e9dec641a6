import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { aTimeout, fixture, html, nextFrame } from '@open-wc/testing';
import { getResponse, type HttpHandler } from 'msw';
import { deepFind } from './deep-find.js';
import { isUnderWay } from './is-under-way.js';
import { readText } from './read-text.js';

const { fetch: network } = globalThis;

/** Mounts a story as the gallery does, and waits until a few frames show the same and nothing is under way, unless the story is about that. */
export async function mountStory(meta: Meta, story: StoryObj): Promise<HTMLElement> {
  const handlers = (story.parameters?.msw as { handlers?: HttpHandler[] } | undefined)?.handlers;
  globalThis.fetch = handlers ? answering(handlers) : network;
  const box = await fixture<HTMLElement>(html`<div>${draw(meta, story)}</div>`);
  const isAboutIt = story.parameters?.unsettled === true;
  for (let before = '', same = 0; same < 3;) {
    const text = readText(box);
    const isSettled = text === before && (isAboutIt || !deepFind(box, isUnderWay));
    same = isSettled ? same + 1 : 0;
    before = text;
    await nextFrame();
    await aTimeout(0);
  }
  return box;
}

function draw(meta: Meta, story: StoryObj): unknown {
  const args = { ...meta.args, ...story.args };
  const render = story.render ?? meta.render;
  if (render) return render(args, {} as never);
  return Object.assign(document.createElement(meta.component ?? ''), args);
}

/** The answers of a story's handlers, instead of the worker of the gallery. */
function answering(handlers: HttpHandler[]): typeof fetch {
  return async (input, init) => (await getResponse(handlers, new Request(input, init))) ?? network(input, init);
}
