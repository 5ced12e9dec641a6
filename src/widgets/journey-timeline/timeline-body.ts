import { html, type TemplateResult } from 'lit';
import type { JourneyEventSelectEvent } from '../../components/event-row/journey-event-select-event.js';
import type { VirtualRowsPlace } from '../../controllers/virtual-rows-place.js';

export interface TimelineBodyOptions {
  /** The list's name. */
  readonly label: string;
  readonly isEmpty: boolean;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
  readonly onSelect: (event: JourneyEventSelectEvent) => void;
}

/** The place the rows are drawn into; they are not drawn here. */
export function timelineBody({
  isEmpty,
  label,
  onBlur,
  onFocus,
  onKey,
  onSelect,
}: TimelineBodyOptions): TemplateResult {
  return html`<div class="scroller" part="scroller" ?hidden=${isEmpty}>
    <div class="space">
      <ol
        class="rows"
        part="timeline"
        role="list"
        aria-label=${label}
        @keydown=${onKey}
        @focusin=${onFocus}
        @focusout=${onBlur}
        @journey-event-select=${onSelect}
      ></ol>
    </div>
  </div>`;
}

/** The elements of that place, once they are drawn. */
export function timelinePlace(root: ParentNode): VirtualRowsPlace | undefined {
  const list = root.querySelector<HTMLElement>('.rows');
  const space = list?.parentElement;
  const scroller = space?.parentElement;
  return list && space && scroller ? { list, space, scroller } : undefined;
}
