import { DetailEvent } from '../detail-event.js';

/** What an agent wants to see of a timeline. */
export interface FilterChoice {
  /** Event names; empty means all. */
  readonly types: readonly string[];
  /** Free text; empty means none. */
  readonly search: string;
  readonly order: 'newest' | 'oldest';
  /** First and last calendar day in the widget's zone, `2020-06-06`; open where absent or empty. */
  readonly from?: string;
  readonly until?: string;
}

/** Raised when an agent changes a filter, with the whole new choice. Bubbles, composed, not cancelable. */
export class JourneyFilterChangeEvent extends DetailEvent<FilterChoice> {
  declare readonly types: readonly string[];
  declare readonly search: string;
  declare readonly order: 'newest' | 'oldest';
  declare readonly from?: string;
  declare readonly until?: string;

  constructor(choice: FilterChoice) {
    super('journey-filter-change', { ...choice, types: Object.freeze([...choice.types]) });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'journey-filter-change': JourneyFilterChangeEvent;
  }
}
