import { html, render, type TemplateResult } from 'lit';
import type { EventView } from '../../engine/presentation/event-view.js';
import { attributeList } from '../attribute-list/attribute-list.js';
import { drawParts } from '../parts/draw-parts.js';
import { formatTime } from '../time/format-time.js';
import type { ViewContext } from '../view-context.js';

const tooltipOf = (node: HTMLElement): HTMLElement | null | undefined =>
  node.closest('.map')?.querySelector<HTMLElement>('.tooltip');

/** Shows what an event of the map is, beside its icon, above everything. One tooltip serves the whole strip. */
export function showTooltip(anchor: HTMLElement, view: EventView, context: ViewContext): void {
  const tooltip = tooltipOf(anchor);
  if (!tooltip || !('showPopover' in tooltip)) return;
  render(drawTooltip(view, context), tooltip);
  if (!tooltip.matches(':popover-open')) tooltip.showPopover();
  place(tooltip, anchor.getBoundingClientRect());
}

export function hideTooltip(event: Event): void {
  const tooltip = tooltipOf(event.currentTarget as HTMLElement);
  if (tooltip?.matches(':popover-open')) tooltip.hidePopover();
}

function drawTooltip(view: EventView, context: ViewContext): TemplateResult {
  return html`<strong>${drawParts(view.titleParts, context.direction)}</strong>
    <span class="tooltip-time">${formatTime(view.at, 'datetime', context) ?? view.at}</span>
    ${attributeList(
      view.attributes.filter((each) => each.tooltip),
      context,
    )}`;
}

/** Under the icon, or above it where there is no room; always inside the window. */
function place(tooltip: HTMLElement, anchor: DOMRect): void {
  const { inlineSize, blockSize } = { inlineSize: tooltip.offsetWidth, blockSize: tooltip.offsetHeight };
  const { clientWidth, clientHeight } = document.documentElement;
  const left = Math.max(4, Math.min(anchor.left + anchor.width / 2 - inlineSize / 2, clientWidth - inlineSize - 4));
  const below = anchor.bottom + blockSize + 4 <= clientHeight;
  tooltip.style.setProperty('--_left', `${left}px`);
  tooltip.style.setProperty('--_top', `${Math.max(4, below ? anchor.bottom + 4 : anchor.top - blockSize - 4)}px`);
}
