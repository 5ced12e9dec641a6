import type { TemplateResult } from 'lit';
import { dayHeader } from '../../components/day-header/day-header.js';
import { eventRow } from '../../components/event-row/event-row.js';
import { newSinceDivider } from '../../components/new-since-divider/new-since-divider.js';
import { dayLabel } from '../../components/time/format-time.js';
import type { ViewContext } from '../../components/view-context.js';
import type { JourneyEvent } from '../../contract/journey-event.js';
import type { VirtualList } from '../../controllers/virtual-rows-drawing.js';
import type { TimelineLayout } from '../../state/timeline-layout.js';
import type { TimelineRows } from '../../state/timeline-rows.js';
import type { TimelineViews } from './timeline-views.js';

/** What a row looks like beside its event. */
export interface TimelineLook {
  readonly context: ViewContext;
  readonly groupBy: 'day' | 'session' | 'none';
  readonly namesSessions: boolean;
  readonly selectedEventId?: string;
  readonly highlighted: ReadonlySet<string>;
  readonly isExpanded: (event: JourneyEvent) => boolean;
  /** The row that can be tabbed to. */
  readonly tabStop?: JourneyEvent;
}

/** The rows of a timeline as virtual rows draw them. */
export class TimelineList implements VirtualList {
  look!: TimelineLook;

  constructor(
    readonly rows: TimelineRows,
    readonly views: TimelineViews,
  ) {}

  get layout(): TimelineLayout {
    return this.rows.layout;
  }

  key(row: number): JourneyEvent {
    return this.rows.event(row);
  }

  rowOf(key: object): number {
    return this.rows.rowOf(key as JourneyEvent);
  }

  drawRow(row: number): TemplateResult {
    const { context, groupBy, highlighted, isExpanded, namesSessions, selectedEventId, tabStop } = this.look;
    const event = this.rows.event(row);
    return eventRow(this.views.of(event), context, {
      position: this.layout.turn(row) + 1,
      count: this.rows.count,
      selected: event.id === selectedEventId,
      expanded: isExpanded(event),
      tabbable: event === tabStop,
      highlighted: highlighted.has(event.id),
      sessionLabel: namesSessions && groupBy !== 'session' ? this.views.sessionTitle(event) : undefined,
    });
  }

  drawHead(group: number): TemplateResult {
    const event = this.rows.event(this.rows.groups.start(group));
    const { context, groupBy } = this.look;
    return dayHeader(groupBy === 'session' ? this.views.sessionTitle(event) : dayLabel(event.createdDate, context));
  }

  drawDivider(): TemplateResult {
    return newSinceDivider(this.look.context);
  }
}
