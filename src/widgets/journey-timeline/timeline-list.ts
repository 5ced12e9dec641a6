import type { TemplateResult } from 'lit';
import { dayHeader } from '../../components/day-header/day-header.js';
import { eventRow } from '../../components/event-row/event-row.js';
import { newSinceDivider } from '../../components/new-since-divider/new-since-divider.js';
import { dayLabel } from '../../components/time/format-time.js';
import type { ViewContext } from '../../components/view-context.js';
import type { JourneyEvent } from '../../contract/journey-event.js';
import type { VirtualList } from '../../controllers/virtual-rows-drawing.js';
import type { EventView } from '../../engine/presentation/event-view.js';
import type { TimelineExpansion } from '../../state/timeline-expansion.js';
import type { TimelineLayout } from '../../state/timeline-layout.js';
import { runView } from './run-view.js';
import type { TimelineModel } from './timeline-model.js';

/** What a row looks like, apart from its event. */
export interface TimelineLook {
  readonly context: ViewContext;
  readonly expansion: TimelineExpansion;
  readonly groupBy: 'day' | 'session' | 'none';
  readonly highlighted: ReadonlySet<string>;
  /** Rows name their session. */
  readonly namesSessions: boolean;
  readonly selectedEventId?: string;
  /** A row looks different now. */
  readonly redraw: () => void;
}

/** The rows of a timeline as virtual rows draw them. */
export class TimelineList implements VirtualList {
  look!: TimelineLook;
  /** The row that can be tabbed to. */
  tabStop?: string;
  readonly #model: TimelineModel;

  constructor(model: TimelineModel) {
    this.#model = model;
  }

  get layout(): TimelineLayout {
    return this.#model.rows.layout;
  }

  key(row: number): string {
    return this.#model.rows.event(row).id;
  }

  mark(row: number): JourneyEvent {
    return this.#model.rows.event(row);
  }

  rowOf(mark: object): number {
    return this.#model.rows.rowOf(mark as JourneyEvent);
  }

  /** A run may have grown. */
  stampOf(row: number): number {
    return this.#model.rows.sizeOf(row);
  }

  drawRow(row: number): TemplateResult {
    const { rows, views } = this.#model;
    const { look } = this;
    const run = rows.run(row);
    const ids = run.map(({ id }) => id);
    const event = run[0] as JourneyEvent;
    return eventRow(run.length > 1 ? this.#runView(run) : views.of(event), look.context, {
      selected: ids.includes(look.selectedEventId as string),
      expanded: ids.some((id) => look.expansion.has(id)),
      tabbable: event.id === this.tabStop,
      highlighted: ids.some((id) => look.highlighted.has(id)),
      sessionLabel: look.namesSessions && look.groupBy !== 'session' ? views.sessionTitle(event) : undefined,
      onReveal: run.length > 1 ? undefined : (attribute) => this.#reveal(event, attribute),
    });
  }

  drawHead(group: number): TemplateResult {
    const { rows, views } = this.#model;
    const event = rows.event(rows.groups.start(group));
    const { context, groupBy } = this.look;
    return dayHeader(groupBy === 'session' ? views.sessionTitle(event) : dayLabel(event.createdDate, context));
  }

  drawDivider(): TemplateResult {
    return newSinceDivider(this.look.context);
  }

  #runView(run: readonly JourneyEvent[]): EventView {
    return runView(run, (each) => this.#model.views.of(each), this.look.context);
  }

  #reveal(event: JourneyEvent, attribute: string): void {
    this.#model.views.reveal(event, attribute);
    this.look.redraw();
  }
}
