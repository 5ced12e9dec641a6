import type { Diagnostic } from '../../contract/diagnostic.js';
import type { AttributeView } from './attribute-view.js';
import type { EventView } from './event-view.js';

type Lazy = 'attributes' | 'diagnostics';

/** What is made when it is read first. */
export type RowDetails = Pick<EventView, Lazy>;

/** An event view without its attributes until they are read: few rows are ever opened, and they are half of the work. */
export class RowView implements EventView {
  declare readonly id: string;
  declare readonly sessionId: string;
  declare readonly name: string;
  declare readonly typeLabel: string;
  declare readonly at: string;
  declare readonly late: boolean;
  declare readonly title: string;
  declare readonly titleParts: EventView['titleParts'];
  declare readonly body?: string;
  declare readonly bodyParts?: EventView['titleParts'];
  declare readonly icon: string;
  declare readonly tone: EventView['tone'];
  declare readonly expandable: boolean;
  declare readonly onTimeline: boolean;
  declare readonly withheld?: true;
  declare readonly link?: { readonly href: string; readonly label: string };
  readonly #make: () => RowDetails;
  #details?: RowDetails;

  constructor(view: Omit<EventView, Lazy>, make: () => RowDetails) {
    Object.assign(this, view);
    this.#make = make;
  }

  get attributes(): AttributeView[] {
    return (this.#details ??= this.#make()).attributes;
  }

  get diagnostics(): Diagnostic[] {
    return (this.#details ??= this.#make()).diagnostics;
  }
}
