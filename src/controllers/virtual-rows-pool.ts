import { render, type TemplateResult } from 'lit';

/** One drawn thing of a virtual list: an element of its own that a template fills. */
export interface PooledRow {
  readonly element: HTMLElement;
  draw(template: TemplateResult): void;
}

/**
 * Elements that templates fill again and again. A row that scrolls out gives its element to one that
 * scrolls in, so that scrolling patches texts instead of making elements. A pool holds elements of
 * one template; a template must have a single element at its root.
 */
export class VirtualRowsPool {
  readonly #free: PooledRow[] = [];

  take(template: TemplateResult): PooledRow {
    const row = this.#free.pop() ?? new DrawnRow();
    row.draw(template);
    return row;
  }

  give(row: PooledRow): void {
    row.element.remove();
    this.#free.push(row);
  }
}

/** Lit keeps its markers in the fragment while the element lives in the list: a row costs the list no comment nodes. */
class DrawnRow implements PooledRow {
  readonly #fragment = document.createDocumentFragment();
  element!: HTMLElement;

  draw(template: TemplateResult): void {
    render(template, this.#fragment);
    const fresh = this.#fragment.firstElementChild as HTMLElement | null;
    if (!fresh) return;
    this.element?.replaceWith(fresh);
    this.element = fresh;
    fresh.remove();
  }
}
