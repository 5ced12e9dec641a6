import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells once of each watched element that it has come near the visible part of the page. */
export class VisibleElements implements ReactiveController {
  readonly #onVisible: (element: Element) => void;
  #observer?: IntersectionObserver;
  #watched = new WeakSet<Element>();

  constructor(host: ReactiveControllerHost, onVisible: (element: Element) => void) {
    this.#onVisible = onVisible;
    host.addController(this);
  }

  watch(elements: Iterable<Element>): void {
    this.#observer ??= new IntersectionObserver((entries) => this.#look(entries), { rootMargin: '200px' });
    for (const element of elements) {
      if (this.#watched.has(element)) continue;
      this.#watched.add(element);
      this.#observer.observe(element);
    }
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#watched = new WeakSet();
  }

  #look(entries: readonly IntersectionObserverEntry[]): void {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      this.#observer?.unobserve(target);
      this.#onVisible(target);
    }
  }
}
