import { fixture, html } from '@open-wc/testing';
import { adoptStyles, type CSSResult, type CSSResultGroup, render } from 'lit';
import { base } from '../../src/theme/base.js';
import { tokens } from '../../src/theme/tokens.js';

class ComponentStage extends HTMLElement {
  readonly root = this.attachShadow({ mode: 'open' });
}
if (!customElements.get('component-stage')) customElements.define('component-stage', ComponentStage);

export interface Mounted {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** The first element that matches; an error where none does. */
  readonly find: <E extends HTMLElement = HTMLElement>(selector: string) => E;
  readonly draw: (content: unknown) => void;
}

/** Draws a component in a shadow root with the theme and its styles. `width` is the width of the whole. */
export async function mount(
  content: unknown,
  styles: CSSResultGroup = [],
  attributes: { width?: number; dir?: 'ltr' | 'rtl'; scheme?: 'light' | 'dark' } = {},
): Promise<Mounted> {
  const { width = 392, dir = 'ltr', scheme = 'light' } = attributes;
  const frame = await fixture<HTMLElement>(
    html`<div><component-stage dir=${dir} lang="en" color-scheme=${scheme}></component-stage></div>`,
  );
  frame.style.width = `${width}px`;
  const host = frame.firstElementChild as ComponentStage;
  adoptStyles(host.root, [tokens, base, ...([styles].flat(9) as CSSResult[])]);
  const draw = (next: unknown): void => void render(next, host.root);
  draw(content);
  const find = <E extends HTMLElement>(selector: string): E => {
    const found = host.root.querySelector<E>(selector);
    if (!found) throw new Error(`nothing matches ${selector}`);
    return found;
  };
  return { host, root: host.root, find, draw };
}

/** What an agent sees, without the words only a screen reader says. */
export function seen(node: Element | ShadowRoot): string {
  const copy = document.createElement('div');
  for (const child of node.childNodes) copy.append(child.cloneNode(true));
  for (const hidden of copy.querySelectorAll('.visually-hidden')) hidden.remove();
  return said(copy);
}

/** All words, also those only a screen reader says. */
export const said = (node: Node): string => (node.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The next DOM event of a name that reaches the host. */
export function raised<Name extends keyof HTMLElementEventMap>(
  host: HTMLElement,
  name: Name,
  act: () => void,
): HTMLElementEventMap[Name] | undefined {
  let heard: HTMLElementEventMap[Name] | undefined;
  const listen = (event: HTMLElementEventMap[Name]): void => void (heard = event);
  host.parentElement?.addEventListener(name, listen as EventListener, { once: true });
  act();
  host.parentElement?.removeEventListener(name, listen as EventListener);
  return heard;
}
