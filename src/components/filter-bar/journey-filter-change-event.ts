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
export class JourneyFilterChangeEvent extends Event {
  readonly detail: FilterChoice;

  constructor(choice: FilterChoice) {
    super('journey-filter-change', { bubbles: true, composed: true });
    this.detail = Object.freeze({ ...choice, types: Object.freeze([...choice.types]) });
  }

  get types(): readonly string[] {
    return this.detail.types;
  }

  get search(): string {
    return this.detail.search;
  }

  get order(): 'newest' | 'oldest' {
    return this.detail.order;
  }

  get from(): string | undefined {
    return this.detail.from;
  }

  get until(): string | undefined {
    return this.detail.until;
  }
}

declare global {
  interface HTMLElementEventMap {
    'journey-filter-change': JourneyFilterChangeEvent;
  }
}
