/** One step of the stage bar. */
export interface StageView {
  readonly name: string;
  readonly label: string;
  /** `skipped`: not reached though a later one was. */
  readonly state: 'done' | 'current' | 'pending' | 'overdue' | 'skipped';
  /** When it was reached, ISO 8601. */
  readonly at?: string;
  /** When it is or was due, ISO 8601. */
  readonly dueAt?: string;
}
