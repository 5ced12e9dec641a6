import type { Diagnostic } from '../../contract/diagnostic.js';
import { readFlatEventType, typeOfDataType } from '../../contract/library/flat-event-type.js';
import type { SessionLibrary } from '../../contract/library/session-library.js';
import { withoutNulls } from '../../contract/without-nulls.js';
import { jsonPointer } from '../library/json-pointer.js';
import { parseLibrary } from '../library/parse-library.js';
import { plainCopy } from '../library/plain-copy.js';
import type { Path } from '../path/path.js';

type Json = Readonly<Record<string, unknown>>;

/** Members with a counterpart, and those that only the original's server needs. */
const known = {
  eventType: [
    ...['name', 'eventName', 'displayName', 'sessionType', 'attributes', 'displayOptions'],
    ...['id', 'version', 'selfUri', 'createdDate', 'modifiedDate', 'dateCreated', 'dateModified'],
  ],
  displayOptions: ['shouldDisplayOnTimeline', 'eventIcon'],
  attribute: ['displayName', 'dataType', 'type', 'isList'],
};

/**
 * Turns event types exported from Genesys Cloud (`displayName`, `attributes`, `displayOptions` with
 * `shouldDisplayOnTimeline` and `eventIcon`) into a Session Library: a list, one of them, or a page with
 * `entities`, at most 1 MiB. What has no counterpart is left out and named in a warning. Never throws.
 */
export function fromGenesysEventTypes(json: unknown): { library: SessionLibrary; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const bySession = new Map<string | undefined, Json[]>();
  const { list, path } = eventTypesIn(json, diagnostics);
  for (const [index, item] of list.entries()) {
    const at = [...path, index];
    const name = isObject(item) ? (nameOf(item['name']) ?? nameOf(item['eventName'])) : undefined;
    if (!isObject(item) || name === undefined) {
      diagnostics.push(noCounterpart(at, 'is not an event type with a name'));
      continue;
    }
    diagnostics.push(...withoutCounterpart(item, at));
    const { displayName, icon, onTimeline, attributes } = readFlatEventType(item);
    const sessionType = nameOf(item['sessionType']);
    const types = bySession.get(sessionType) ?? [];
    bySession.set(sessionType, [...types, withoutNulls({ name, displayName, icon, onTimeline, attributes })]);
  }
  const sessionTypes = [...bySession].flatMap(([name, eventTypes]) => (name === undefined ? [] : { name, eventTypes }));
  const parsed = parseLibrary({ formatVersion: 1, sessionTypes, eventTypes: bySession.get(undefined) ?? [] });
  return { library: parsed.library, diagnostics: [...diagnostics, ...parsed.diagnostics] };
}

function eventTypesIn(json: unknown, diagnostics: Diagnostic[]): { list: readonly unknown[]; path: Path } {
  let plain: unknown;
  try {
    plain = plainCopy(json ?? [], diagnostics);
  } catch {
    // beyond 1 MiB, or a proxy that refuses
    diagnostics.push(noCounterpart([], 'is larger than 1 MiB or cannot be read'));
  }
  if (isObject(plain) && Array.isArray(plain['entities'])) return { list: plain['entities'], path: ['entities'] };
  return { list: [plain ?? []].flat(), path: [] };
}

/** A warning for every member that is lost. */
function* withoutCounterpart(item: Json, at: Path): Generator<Diagnostic> {
  const lost = function* (members: unknown, names: readonly string[], path: Path): Generator<Diagnostic> {
    for (const name of isObject(members) ? Object.keys(members) : [])
      if (!names.includes(name)) yield noCounterpart([...path, name], 'has no counterpart in a session library');
  };
  yield* lost(item, known.eventType, at);
  yield* lost(item['displayOptions'], known.displayOptions, [...at, 'displayOptions']);
  const { attributes } = item;
  for (const [name, attribute] of isObject(attributes) ? Object.entries(attributes) : []) {
    const path = [...at, 'attributes', name];
    yield* lost(attribute, known.attribute, path);
    const { dataType, type = dataType } = isObject(attribute) ? attribute : {};
    if (type !== undefined && typeOfDataType(type) === undefined)
      yield noCounterpart([...path, 'dataType'], 'is a data type with no counterpart: the attribute is text');
  }
}

function noCounterpart(path: Path, problem: string): Diagnostic {
  const pointer = jsonPointer(path);
  return { code: 'import/no-counterpart', severity: 'warning', pointer, message: `${pointer} ${problem}.` };
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A name, or an object that carries one. */
function nameOf(value: unknown): string | undefined {
  if (isObject(value)) return nameOf(value['name']) ?? nameOf(value['id']);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
