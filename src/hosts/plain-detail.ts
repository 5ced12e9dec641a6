/** A detail as plain JSON, which may cross to another page: an error becomes its kind and message, what cannot be said is left out. */
export function plainDetail(detail: unknown): unknown {
  try {
    return JSON.parse(
      JSON.stringify(detail ?? null, (_key, value: unknown) => (value instanceof Error ? plainError(value) : value)),
    );
  } catch {
    return null;
  }
}

const plainError = (error: Error) => ({ ...error, name: error.name, message: error.message });
