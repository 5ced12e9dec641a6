import { maskValue } from '../formats/mask-value.js';
import type { Definitions, ProtectedDefinition } from '../library/protected-definitions.js';
import { readProperty } from '../path/read-path.js';
import type { Reader } from './reader.js';

type Data = Readonly<Record<string, unknown>>;

/**
 * Attributes as texts may read them: sensitive ones masked, what is hidden or not permitted left out.
 * The very same object where nothing is guarded.
 */
export function readableData(data: Data, definitions: Definitions, reader: Reader): Data {
  const guarded = guardedAmong(definitions);
  return guarded.length === 0 ? data : guard(data, guarded, reader);
}

function guard(data: Data, definitions: readonly ProtectedDefinition[], reader: Reader): Data {
  const guarded = definitions.filter((definition) => reader.sensitivityOf(definition) || !reader.may(definition));
  if (guarded.length === 0) return data;
  const readable = Object.create(null) as Record<string, unknown>;
  for (const name of Object.keys(data)) readable[name] = readProperty(data, name);
  for (const definition of guarded) {
    const { name } = definition;
    const value = readProperty(data, name);
    const masked =
      reader.may(definition) && maskValue(value, reader.sensitivityOf(definition) ?? 'hidden', reader.locale);
    readable[name] = masked || undefined;
  }
  return readable;
}

const guardedBy = new WeakMap<Definitions, readonly ProtectedDefinition[]>();

/** Most libraries guard nothing: that is found out once, not for every row. */
function guardedAmong(definitions: Definitions): readonly ProtectedDefinition[] {
  let known = guardedBy.get(definitions);
  if (!known) {
    known = [...definitions.values()].filter(
      ({ sensitivity, requires, alsoRequires }) => sensitivity ?? requires ?? alsoRequires,
    );
    guardedBy.set(definitions, known);
  }
  return known;
}

/** A session or event as texts may read it by `session.…` or `event.…`. */
export function readableScope<S extends { readonly attributes: Data; readonly attributeLists?: Data }>(
  scope: S,
  definitions: Definitions,
  reader: Reader,
): S {
  const { attributes, attributeLists } = scope;
  const readable = attributes && readableData(attributes, definitions, reader);
  const lists = attributeLists && readableData(attributeLists, definitions, reader);
  if (readable === attributes && lists === attributeLists) return scope;
  return { ...scope, attributes: readable, ...(lists ? { attributeLists: lists } : {}) };
}
