import { noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import type { EventView } from '../../engine/presentation/event-view.js';

type Parts = EventView['titleParts'];

/** What reads from right to left, or turns what stands around it. */
const turning =
  /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ud802\ud803\ud83a\ud83b\ufb1d-\ufdff\ufe70-\ufeff]/;

/**
 * Makes its nodes itself, and fills them again: a template for each piece of each row would be a third of what a long
 * timeline costs.
 */
class PartsDirective extends Directive {
  readonly #whole = document.createElement('bdi');
  #drawn?: Parts;

  render(parts: Parts): unknown {
    if (parts === this.#drawn) return noChange;
    this.#drawn = parts;
    let next = this.#whole.firstChild;
    for (const { kind, text } of joined(parts)) next = fill(this.#whole, next, kind === 'literal', text);
    while (next) {
      const { nextSibling } = next;
      next.remove();
      next = nextSibling;
    }
    return this.#whole;
  }
}

/** One piece where none can turn another: nearly always, and a line of many boxes takes twice the time to lay out and paint. */
function joined(parts: Parts): Parts {
  if (parts.length > 1 && parts.some(({ text }) => turning.test(text))) return parts;
  return [{ kind: 'literal', text: parts.map(({ text }) => text).join('') }];
}

/** Writes a piece into the node that stands in its place, or into a new one before it. Returns what stands after it. */
function fill(whole: HTMLElement, next: ChildNode | null, isPlain: boolean, text: string): ChildNode | null {
  const known = isPlain ? next : next?.firstChild;
  if (next && known instanceof Text) {
    if (known.data !== text) known.data = text;
    return next.nextSibling;
  }
  whole.insertBefore(isPlain ? new Text(text) : isolated(text), next);
  return next;
}

function isolated(text: string): HTMLElement {
  const element = document.createElement('bdi');
  element.append(text);
  return element;
}

/**
 * A rendered text, isolated as a whole: its own words decide which way it reads, so that an English title stands
 * right in an Arabic page. Each value in it is isolated too where one could turn the words around it.
 */
export const drawParts = directive(PartsDirective);
