import type { Schema } from './schema.js';

/** What a list holds and how one of its items is read. */
export interface ItemReader<Wire, Item> {
  /** In the words of a warning: `"event"`. */
  readonly what: string;
  readonly schema: Schema<Wire>;
  readonly decode: (wire: Wire) => Item;
}
