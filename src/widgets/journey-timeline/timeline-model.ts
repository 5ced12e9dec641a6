import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FilterChoice } from '../../components/filter-bar/journey-filter-change-event.js';
import type { JourneyEvent } from '../../contract/journey-event.js';
import { SlicedWork } from '../../controllers/sliced-work.js';
import { instantOf } from '../../contract/instant.js';
import { TimelineDays } from '../../state/timeline-days.js';
import { TimelineEvents } from '../../state/timeline-events.js';
import { TimelineKinds } from '../../state/timeline-kinds.js';
import { TimelineLive } from '../../state/timeline-live.js';
import { TimelineRows } from '../../state/timeline-rows.js';
import { runFrom } from '../../state/timeline-runs.js';
import { isFound } from '../../state/timeline-search.js';
import { spanOfDays, spanOfRange, type TimelineSpan } from '../../state/timeline-span.js';
import { TimelineVerdicts } from '../../state/timeline-verdicts.js';
import { TimelineViews, type TimelineViewsInput } from './timeline-views.js';

/** What a timeline is to show. */
export interface TimelineInput extends TimelineViewsInput {
  readonly events: readonly JourneyEvent[];
  /** Further ones that have just come. */
  readonly added: readonly JourneyEvent[];
  readonly groupBy: 'day' | 'session' | 'none';
  readonly choice: FilterChoice;
  /** The agent has asked for events older than the library's range. */
  readonly showsAll: boolean;
  /** Newest events wait. */
  readonly isReading: boolean;
  /** Id or ISO 8601 time of the newest event seen before. */
  readonly lastSeen?: string;
}

/** What has changed about the events since the last time. */
export interface TimelineNews {
  /** They are another customer's, or others altogether. */
  readonly isOther: boolean;
  /** How many newest ones have come. */
  readonly arrived: number;
}

/** From events to rows: order, filter, search, range, what waits and what is folded. */
export class TimelineModel implements ReactiveController {
  readonly events = new TimelineEvents();
  readonly rows = new TimelineRows(this.events);
  readonly views = new TimelineViews();
  kinds!: TimelineKinds;
  /** Newest events that wait to be let in. */
  waiting = 0;
  /** Events older than the library's range, which are not shown. */
  older = 0;
  /** The views have been made anew by the last update. */
  isRedrawn = false;
  readonly #live = new TimelineLive();
  readonly #work = new SlicedWork();
  readonly #onProgress: () => void;
  #given?: readonly JourneyEvent[];
  #days = new TimelineDays('UTC');
  #verdicts?: TimelineVerdicts;
  #asked = '';
  #generation = 0;
  #input?: TimelineInput;
  #seen?: { readonly id: string; readonly at: string };

  /** `onProgress`: a long search has found more. */
  constructor(host: ReactiveControllerHost) {
    this.#onProgress = () => host.requestUpdate();
    host.addController(this);
  }

  /** How far a long search has come, from 0 to 1; undefined while none is under way. */
  get progress(): number | undefined {
    return this.#verdicts && !this.#verdicts.isDone ? this.#verdicts.progress : undefined;
  }

  update(input: TimelineInput): TimelineNews {
    this.#prepare(input);
    const before = this.events.items.length;
    const newest = this.events.items.at(-1);
    const from = this.#take(input);
    if (this.views.follow(this.events.items) || from < before) this.isRedrawn = true;
    const isOther = !this.#live.continues(this.events);
    if (isOther) this.views.conceal();
    const { items } = this.events;
    const limit = this.#live.limit(this.events, input.isReading);
    const span = this.#span(input);
    const accepts = this.#accepts(input, from);
    const isGathered = input.groupBy === 'session';
    const to = Math.min(limit, span.to);
    this.rows.update(
      {
        newestFirst: input.choice.order === 'newest',
        from: span.from,
        to,
        accepts,
        version: `${this.#generation} ${input.groupBy} ${input.choice.types.join('\n')} ${this.#verdicts ? `${this.#asked} ${this.#verdicts.found}` : ''}`,
        groupOf: this.#groupOf(input.groupBy),
        isGathered,
        runFrom: this.kinds.folds ? (place, end, eventAt) => runFrom(this.kinds, place, end, eventAt) : undefined,
        seenUntil: this.#seenUntil(input.lastSeen),
      },
      from,
    );
    this.waiting = 0;
    for (let index = Math.max(limit, span.from); index < span.to; index++)
      if (!accepts || accepts(index)) this.waiting++;
    const arrived = isOther || before === 0 || !newest ? 0 : items.length - 1 - this.events.indexOf(newest, before - 1);
    return { isOther, arrived };
  }

  /** Lets the waiting events in at the next update, whatever the agent is reading. */
  letIn(): void {
    this.#live.letIn();
  }

  /** Whether an event is newer than what the agent had seen before. */
  isNews({ createdDate }: JourneyEvent): boolean {
    const seen = this.#input && this.#seenUntil(this.#input.lastSeen);
    return seen === undefined || instantOf(createdDate) > seen;
  }

  hostDisconnected(): void {
    this.#work.stop();
  }

  #prepare(input: TimelineInput): void {
    const former = this.#input;
    this.#input = input;
    this.isRedrawn = this.views.use(input);
    const names = ['library', 'locale', 'timeZone', 'capabilities', 'session', 'sessions'] as const;
    if (former && names.every((name) => former[name] === input[name])) return;
    this.#generation++;
    if (former?.timeZone !== input.timeZone) this.#days = new TimelineDays(input.timeZone);
    this.kinds = new TimelineKinds(input.library, input.capabilities, (event) => this.views.sessionTypeOf(event));
  }

  /** The index of the first event that is another than before. */
  #take({ added, events }: TimelineInput): number {
    let from = this.events.items.length;
    if (events !== this.#given) from = Math.min(from, this.events.replace(events));
    this.#given = events;
    return added.length > 0 ? Math.min(from, this.events.append(added)) : from;
  }

  #span({ choice, library, now, showsAll }: TimelineInput): TimelineSpan {
    this.older = 0;
    if (choice.from || choice.until) return spanOfDays(this.events, this.#days, choice);
    const span = spanOfRange(this.events, showsAll ? undefined : library.defaults?.range, now);
    this.older = span.from;
    return span;
  }

  #groupOf(groupBy: TimelineInput['groupBy']): ((event: JourneyEvent) => unknown) | undefined {
    if (groupBy === 'session') return (event) => event.sessionId;
    return groupBy === 'day' ? (event) => this.#days.of(event.createdDate) : undefined;
  }

  /** What leaves events out; undefined while nothing does, so that nothing needs to be looked at. */
  #accepts(input: TimelineInput, from: number): ((index: number) => boolean) | undefined {
    const { types } = input.choice;
    const { kinds } = this;
    const { items } = this.events;
    const wanted = new Set(types);
    const isWanted = (index: number): boolean => {
      const { shown, type } = kinds.of(items[index] as JourneyEvent);
      return shown !== 'none' && (wanted.size === 0 || wanted.has(type.name));
    };
    const verdicts = this.#judge(input, from, isWanted);
    if (verdicts) return (index) => isWanted(index) && verdicts.passes(index);
    return types.length > 0 || kinds.hides ? isWanted : undefined;
  }

  /** Decides one by one where the event type does not: text that is searched, variants that hide. */
  #judge(
    { choice, locale }: TimelineInput,
    from: number,
    isWanted: (index: number) => boolean,
  ): TimelineVerdicts | undefined {
    const search = choice.search.trim();
    if (!search && !this.kinds.hidesSome) {
      this.#verdicts = undefined;
      this.#work.stop();
      return undefined;
    }
    const { items } = this.events;
    const asked = `${this.#generation} ${search} ${choice.types.join('\n')}`;
    if (this.#verdicts && asked === this.#asked && from >= this.#verdicts.count) {
      this.#verdicts.follow(items.length);
      return this.#verdicts;
    }
    this.#asked = asked;
    const verdicts = new TimelineVerdicts(items.length, (index) => {
      if (!isWanted(index)) return false;
      const view = this.views.make(this.events.items[index] as JourneyEvent);
      return view.onTimeline && (!search || isFound(view, search, locale));
    });
    this.#verdicts = verdicts;
    this.#work.run(() => verdicts.step(), this.#onProgress);
    return verdicts;
  }

  #seenUntil(lastSeen: string | undefined): number | undefined {
    if (!lastSeen) return undefined;
    if (this.#seen?.id !== lastSeen) {
      const seen = this.events.items[this.events.indexOfId(lastSeen)];
      this.#seen = seen && { id: lastSeen, at: seen.createdDate };
    }
    const moment = instantOf(this.#seen?.at ?? lastSeen);
    return moment === -Infinity ? undefined : moment;
  }
}
