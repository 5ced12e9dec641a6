import type { Diagnostic } from '../../contract/diagnostic.js';
import type { AttributeDefinition } from '../../contract/library/attribute-definition.js';
import type { Definitions, ProtectedDefinition } from '../library/protected-definitions.js';
import { tellsValues } from '../library/tells-values.js';
import type { CompiledSessionType } from './compile-library.js';
import { inOneCurrency } from './in-one-currency.js';
import { sessionValue, type SessionValue, type ValueSources } from './session-value.js';

/** The values of a session that its card shows, or that its texts and conditions read. */
export interface SessionFacts {
  /** Names of the attributes on the card, in order. */
  readonly shown: readonly string[];
  readonly values: ReadonlyMap<string, SessionValue>;
  readonly definitions: Definitions;
  /** The values as conditions read them. */
  readonly data: Readonly<Record<string, unknown>>;
}

export function sessionFacts(
  compiled: CompiledSessionType,
  sources: ValueSources,
  report: (diagnostic: Diagnostic) => void,
): SessionFacts {
  const declared = (compiled.type.attributes ?? []).map(({ name }) => name);
  const currencies = (compiled.type.attributes ?? []).flatMap(({ currencyFrom }) => currencyFrom ?? []);
  const shown = compiled.type.card?.attributes ?? (declared.length > 0 ? declared : namesOf(sources));
  const values = new Map<string, SessionValue>();
  const definitions = new Map<string, ProtectedDefinition>(compiled.definitions);
  const data = Object.create(null) as Record<string, unknown>;
  for (const name of new Set([...declared, ...shown, ...compiled.namesRead, ...currencies])) {
    const definition = compiled.definitions.get(name);
    const found = sessionValue(name, definition, sources);
    if (!found) continue;
    const inCurrency =
      definition && found.projected ? inOneCurrency(definition, eventsBehind(definition, sources), report) : definition;
    if (definition && !inCurrency) continue;
    const alsoRequires = compiled.withholdsEvents ? requiredBy(name, definition, found, sources, compiled) : [];
    if (alsoRequires.length > 0) definitions.set(name, { ...(inCurrency ?? { name }), alsoRequires });
    else if (inCurrency) definitions.set(name, inCurrency);
    values.set(name, found);
    data[name] = found.value;
  }
  return { shown, values, definitions, data };
}

function eventsBehind({ name, type, currencyFrom }: AttributeDefinition, { projector, now }: ValueSources) {
  return type === 'money' && currencyFrom !== undefined ? projector.eventsBehind(name, now) : [];
}

/** The capabilities that seeing the events requires which a value was told by: what may not be seen is not on the card. */
function requiredBy(
  name: string,
  definition: ProtectedDefinition | undefined,
  { projected }: SessionValue,
  { projector, now }: ValueSources,
  { eventType }: CompiledSessionType,
): readonly string[] {
  const { alsoRequires = [], requires } = definition ?? {};
  if (!projected || requires !== undefined || (definition && !tellsValues(definition))) return alsoRequires;
  const types = new Set(projector.eventsBehind(name, now).map((event) => eventType(event.name).type));
  return [...new Set([...alsoRequires, ...[...types].flatMap((type) => type.requires ?? [])])];
}

/** Every attribute, in order of first appearance: what a card shows that nobody configured. */
function namesOf({ projector, session }: ValueSources): string[] {
  const theirs = [...Object.keys(session.attributes ?? {}), ...Object.keys(session.attributeLists ?? {})];
  return [...new Set([...projector.attributeNames(), ...theirs])];
}
