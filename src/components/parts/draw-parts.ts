import { noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import type { EventView } from '../../engine/presentation/event-view.js';
import type { ViewContext } from '../view-context.js';

type Parts = EventView['titleParts'];
type Direction = ViewContext['direction'];

/** What reads from right to left, or turns what stands around it. */
const turning =
  /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ud802\ud803\ud83a\ud83b\ufb1d-\ufdff\ufe70-\ufeff]/;

/**
 * Makes its nodes itself, and fills them again: a template for each piece of each row would be a third of what a long
 * timeline costs.
 */
class PartsDirective extends Directive {
  #whole?: HTMLElement;
  #drawn?: Parts;
  #direction?: Direction;

  render(parts: Parts, direction?: Direction): unknown {
    if (parts === this.#drawn && direction === this.#direction) return noChange;
    this.#drawn = parts;
    this.#direction = direction;
    const turns = parts.some(({ text }) => turning.test(text));
    // A box less: laid out and painted, each takes as long as a word of its own.
    if (direction === 'ltr' && !turns) return wordsOf(parts);
    return this.#isolate(turns && parts.length > 1 ? parts : [{ kind: 'literal', text: wordsOf(parts) }]);
  }

  #isolate(pieces: Parts): HTMLElement {
    const whole = (this.#whole ??= document.createElement('bdi'));
    let next = whole.firstChild;
    for (const { kind, text } of pieces) next = fill(whole, next, kind === 'literal', text);
    while (next) {
      const { nextSibling } = next;
      next.remove();
      next = nextSibling;
    }
    return whole;
  }
}

function wordsOf(parts: Parts): string {
  return parts.map(({ text }) => text).join('');
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
 * A rendered text. Its own words decide which way it reads, so that an English title stands right in an Arabic page:
 * it is isolated as a whole, but for one that reads from left to right where `direction` says that everything does.
 * Each value in it is isolated too where one could turn the words around it.
 */
export const drawParts = directive(PartsDirective);

/** A rendered text of which the pieces are asked for only where they are drawn: most texts read as everything around them. */
export function drawText(text: string, parts: () => Parts | undefined, direction: Direction): unknown {
  return direction === 'ltr' && !turning.test(text) ? text : drawParts(parts() ?? [], direction);
}
