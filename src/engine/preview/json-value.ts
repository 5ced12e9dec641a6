/** Where a value stands in JSON text, by offset; `end` is the offset after its last character. */
export interface JsonValue {
  readonly start: number;
  readonly end: number;
  /** Of a member of an object: where its name stands, quotes and all. */
  readonly key?: { readonly start: number; readonly end: number };
  /** Of an object or a list: what is in it, by name or position. */
  readonly members?: ReadonlyMap<string, JsonValue>;
}
