export function describeSchema(
  schema: Record<string, unknown>,
  names: { readonly operators: readonly string[]; readonly formats: readonly string[] },
): Record<string, unknown>;
