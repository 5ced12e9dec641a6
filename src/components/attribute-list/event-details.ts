import { html, nothing, type TemplateResult } from 'lit';
import type { AttributeView } from '../../engine/presentation/attribute-view.js';
import type { EventView } from '../../engine/presentation/event-view.js';
import { recordLink } from '../link/record-link.js';
import type { ViewContext } from '../view-context.js';
import { attributeList } from './attribute-list.js';
import { JourneyRevealEvent } from './journey-reveal-event.js';

/**
 * What an event says beyond its title and body: attributes and link. With `onReveal` each masked value has a control
 * that raises `journey-reveal`, and calls back with the attribute's name where nobody refuses.
 */
export function eventDetails(
  view: EventView,
  context: ViewContext,
  onReveal?: (attribute: string) => void,
): TemplateResult {
  const ask = ({ name }: AttributeView, { currentTarget }: Event): void => {
    const asked = new JourneyRevealEvent({ attribute: name, sessionId: view.sessionId, eventId: view.id });
    if ((currentTarget as HTMLElement).dispatchEvent(asked)) onReveal?.(name);
  };
  return html`${attributeList(view.attributes, context, { sessionId: view.sessionId, ...(onReveal ? { onReveal: ask } : {}) })}${
    view.link ? recordLink(view.link, view.sessionId, context) : nothing
  }`;
}
