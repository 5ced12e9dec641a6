const most = 1000;

/**
 * The text at a path of something a desktop handed over, which may be anything: own properties only,
 * no throwing getter, not empty, at most 1,000 characters. Absent where there is none.
 */
export function textAt(value: unknown, ...path: readonly string[]): string | undefined {
  const found = valueAt(value, ...path);
  return typeof found === 'string' && found.trim() !== '' && found.length <= most ? found.trim() : undefined;
}

/** The value at a path of own properties. */
export function valueAt(value: unknown, ...path: readonly string[]): unknown {
  try {
    return path.reduce<unknown>(
      (at, name) =>
        typeof at === 'object' && at !== null && Object.hasOwn(at, name)
          ? (at as Record<string, unknown>)[name]
          : undefined,
      value,
    );
  } catch {
    return undefined; // a getter of the desktop's own store
  }
}
