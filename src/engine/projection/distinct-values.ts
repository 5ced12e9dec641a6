/** Values in order of first appearance, each once. Grows like a `GrowingList`: older states stay as they were. */
export interface DistinctValues {
  readonly items: unknown[];
  readonly positions: Map<unknown, number>;
  readonly length: number;
}

export function noValues(): DistinctValues {
  return { items: [], positions: new Map(), length: 0 };
}

export function withValue(values: DistinctValues, value: unknown): DistinctValues {
  const position = values.positions.get(value);
  if (position !== undefined && position < values.length) return values;
  const { items, positions } = values.items.length === values.length ? values : copyOf(values);
  positions.set(value, items.length);
  items.push(value);
  return { items, positions, length: items.length };
}

function copyOf(values: DistinctValues): DistinctValues {
  const items = values.items.slice(0, values.length);
  return { items, positions: new Map(items.map((item, position) => [item, position])), length: items.length };
}
