import { css, type CSSResultGroup } from 'lit';
import { dateRangeStyles } from '../../components/date-range/date-range-styles.js';
import { dayHeaderStyles } from '../../components/day-header/day-header-styles.js';
import { eventRowStyles } from '../../components/event-row/event-row-styles.js';
import { filterBarStyles } from '../../components/filter-bar/filter-bar-styles.js';
import { newEventsButtonStyles } from '../../components/new-events-button/new-events-button-styles.js';
import { newSinceDividerStyles } from '../../components/new-since-divider/new-since-divider-styles.js';
import { timelineToolsStyles } from '../../components/timeline-tools/timeline-tools-styles.js';
import { base } from '../../theme/base.js';
import { tokens } from '../../theme/tokens.js';

const own = css`
  :host {
    display: flex;
    flex-direction: column;
  }
  .filters {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    padding-block-end: calc(var(--_space) * 1.5);
  }
  .scroller {
    /* Its basis, as high as the rows but at most as configured, follows the list; a host's own height stretches or squeezes it. */
    flex: 1 1 auto;
    min-block-size: 0;
    overflow: hidden auto;
    /* We hold the rows still ourselves; two anchors would move them twice. */
    overflow-anchor: none;
    overscroll-behavior: contain;
    /* The host's own again: only an opaque scroller scrolls without the main thread, so that no frame waits for it. */
    background: var(--_surface);
  }
  .space {
    position: relative;
  }
  .rows {
    position: absolute;
    inset-inline: 0;
  }
  .rows > li {
    contain: layout style;
  }
  /* Nothing reaches out of a row: rows that an event pushes down are not painted again. */
  .rows > .row {
    contain: content;
  }
  .rows > .day-header {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--_surface);
  }
  .waiting {
    position: relative;
    z-index: 2;
    block-size: 0;
  }
  .waiting .new-events {
    position: relative;
    inset-block-start: calc(var(--_space) * 2);
  }
  .waiting[data-below] {
    order: 1;
  }
  .waiting[data-below] .new-events {
    inset-block-start: auto;
    inset-block-end: calc(var(--_target) + var(--_space) * 2);
  }
  .waiting[data-below] ~ .more {
    order: -1;
  }
  .empty,
  .progress {
    color: var(--_muted);
    padding-block: calc(var(--_space) * 2);
  }
  .more {
    align-self: center;
    min-block-size: var(--_target);
    padding-inline: 0.8em;
    color: var(--_accent);
    font-size: var(--_small);
  }
  :host([render-all]) .scroller {
    flex: none !important;
    overflow: visible;
  }
  @media print {
    .scroller {
      flex: none !important;
      overflow: visible;
    }
    .space {
      block-size: auto !important;
    }
    .rows,
    .rows > .day-header {
      position: static;
    }
    .tools,
    .filters,
    .waiting,
    .more {
      display: none;
    }
  }
`;

/**
 * What stands in the element, by the names that `::part()` knows. The manifest takes them from here.
 *
 * @csspart timeline - Everything.
 * @csspart tools - The line with filter, expand and jumps.
 * @csspart filter - Filter, search and order.
 * @csspart chip - One kind of event in the filter.
 * @csspart dates - The range of dates.
 * @csspart progress - How far a search is.
 * @csspart scroller - What scrolls.
 * @csspart day - A heading: a day or a session.
 * @csspart new-since - The divider before what is new.
 * @csspart new-events - The button for new events that wait.
 * @csspart row - One event, or a run of equal ones.
 * @csspart icon - An event's icon.
 * @csspart title - An event's title.
 * @csspart time - A time.
 * @csspart body - What an event says.
 * @csspart attributes - The attributes of an event in detail.
 * @csspart attribute - One attribute: label and value.
 * @csspart label - An attribute's label.
 * @csspart value - An attribute's value.
 * @csspart link - An event's link.
 * @csspart more - The button for older events.
 * @csspart empty - What stands there without events.
 */
export const timelineStyles: CSSResultGroup = [
  tokens,
  base,
  dateRangeStyles,
  dayHeaderStyles,
  eventRowStyles,
  filterBarStyles,
  newEventsButtonStyles,
  newSinceDividerStyles,
  timelineToolsStyles,
  own,
];
