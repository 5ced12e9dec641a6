import { render, type TemplateResult } from 'lit';

/** One drawn thing of a virtual list: an element of its own that a template fills. */
export interface PooledRow {
  readonly element: HTMLElement;
  draw(template: TemplateResult): void;
  /** Says which of how many it is, drawn or not; `position` is from 1. */
  place(position: number, count: number): void;
}

/**
 * Elements that templates fill again and again. A row that scrolls out gives its element to one that
 * scrolls in, so that scrolling patches texts instead of making elements. A pool holds elements of
 * one template; a template must have a single element at its root.
 *
 * What is given stays in the list until `clear`, and is taken in the order it was given in: rows that
 * make way for as many others leave their elements where they are.
 */
export class VirtualRowsPool {
  readonly #given: PooledRow[] = [];
  readonly #cleared: PooledRow[] = [];

  take(template: TemplateResult): PooledRow {
    const row = this.#given.shift() ?? this.#cleared.pop() ?? new DrawnRow();
    row.draw(template);
    return row;
  }

  give(row: PooledRow): void {
    this.#given.push(row);
  }

  /** Takes what nobody took out of the list. */
  clear(): void {
    for (const row of this.#given) row.element.remove();
    this.#cleared.push(...this.#given.splice(0));
  }
}

/** Lit keeps its markers in the fragment while the element lives in the list: a row costs the list no comment nodes. */
class DrawnRow implements PooledRow {
  readonly #fragment = document.createDocumentFragment();
  element!: HTMLElement;
  #position = 0;
  #count = 0;

  draw(template: TemplateResult): void {
    render(template, this.#fragment);
    const fresh = this.#fragment.firstElementChild as HTMLElement | null;
    if (!fresh) return;
    this.element?.replaceWith(fresh);
    this.element = fresh;
    fresh.remove();
    this.#position = this.#count = 0;
  }

  place(position: number, count: number): void {
    if (position !== this.#position) this.element.setAttribute('aria-posinset', String(position));
    if (count !== this.#count) this.element.setAttribute('aria-setsize', String(count));
    this.#position = position;
    this.#count = count;
  }
}
