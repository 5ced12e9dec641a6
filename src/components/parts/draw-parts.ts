import { noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import type { EventView } from '../../engine/presentation/event-view.js';

/** Makes its nodes itself: a template for each piece of each row would be a third of what a long timeline costs. */
class Parts extends Directive {
  #drawn?: EventView['titleParts'];

  render(parts: EventView['titleParts']): unknown {
    if (parts === this.#drawn) return noChange;
    this.#drawn = parts;
    const whole = document.createElement('bdi');
    const isSimple = parts.length === 1;
    for (const { kind, text } of parts) whole.append(kind === 'literal' || isSimple ? text : isolated(text));
    return whole;
  }
}

function isolated(text: string): HTMLElement {
  const element = document.createElement('bdi');
  element.append(text);
  return element;
}

/**
 * A rendered text, isolated as a whole: its own words decide which way it reads, so that an English title stands
 * right in an Arabic page. Each value in it is isolated too, so that none turns the words around it.
 */
export const drawParts = directive(Parts);
