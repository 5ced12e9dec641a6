/** One page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** The cursor of the next page; absent on the last one. */
  readonly nextCursor?: string;
  /** Malformed items that were left out and reported. */
  readonly skipped: number;
}
