/**
 * The one order in which names first appeared in every sequence; `undefined` where two sequences disagree. Names that no
 * sequence compares stay as they first appeared.
 */
export function eventOrder(sequences: readonly (readonly string[])[]): readonly string[] | undefined {
  const before = new Map<string, Set<string>>();
  for (const sequence of sequences) {
    const seen = new Set<string>();
    for (const name of sequence) {
      if (seen.has(name)) continue;
      const known = before.get(name) ?? new Set<string>();
      before.set(name, known);
      for (const earlier of seen) known.add(earlier);
      seen.add(name);
    }
  }
  const order = new Set<string>();
  while (order.size < before.size) {
    const next = [...before].find(([name, earlier]) => !order.has(name) && [...earlier].every((one) => order.has(one)));
    if (!next) return undefined;
    order.add(next[0]);
  }
  return [...order];
}
