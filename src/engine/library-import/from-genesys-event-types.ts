import type { Diagnostic } from '../../contract/diagnostic.js';
import type { AttributeDefinition, AttributeType } from '../../contract/library/attribute-definition.js';
import type { EventType } from '../../contract/library/event-type.js';
import type { SessionLibrary } from '../../contract/library/session-library.js';
import { parseLibrary } from '../library/parse-library.js';

type Json = Readonly<Record<string, unknown>>;

const types: Readonly<Record<string, AttributeType>> = {
  STRING: 'string',
  NUMBER: 'number',
  INTEGER: 'integer',
  BOOLEAN: 'boolean',
};
/** What only the original's server needs. */
const ignored = new Set(['id', 'version', 'selfUri', 'createdDate', 'modifiedDate', 'dateCreated', 'dateModified']);

/**
 * Turns event types exported from Genesys Cloud (`displayName`, `attributes`, `displayOptions` with
 * `shouldDisplayOnTimeline` and `eventIcon`) into a Session Library: a list, one of them, or a page with
 * `entities`. What has no counterpart is left out and named in a warning. Never throws.
 */
export function fromGenesysEventTypes(json: unknown): { library: SessionLibrary; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const bySession = new Map<string, EventType[]>();
  const [list, root] = listOf(json);
  list.forEach((item, index) => {
    const pointer = `${root}/${index}`;
    const found = isObject(item) ? eventTypeOf(item, pointer) : undefined;
    if (!found) return void noCounterpart(pointer, 'is not an event type with a name');
    const sessionType = isObject(item) ? nameOf(item['sessionType']) : undefined;
    bySession.set(sessionType ?? '', [...(bySession.get(sessionType ?? '') ?? []), found]);
  });
  const sessionTypes = [...bySession]
    .filter(([name]) => name !== '')
    .map(([name, eventTypes]) => ({ name, eventTypes }));
  const parsed = parseLibrary({ formatVersion: 1, sessionTypes, eventTypes: bySession.get('') ?? [] });
  return { library: parsed.library, diagnostics: [...diagnostics, ...parsed.diagnostics] };

  function eventTypeOf(item: Json, pointer: string): EventType | undefined {
    const name = nameOf(item['name']) ?? nameOf(item['eventName']);
    if (name === undefined) return undefined;
    const {
      name: _name,
      eventName: _eventName,
      sessionType: _sessionType,
      displayName,
      attributes,
      displayOptions,
      ...rest
    } = item;
    reportRest(rest, pointer);
    const { shouldDisplayOnTimeline, eventIcon, ...otherOptions } = isObject(displayOptions)
      ? displayOptions
      : ({} as Json);
    reportRest(otherOptions, `${pointer}/displayOptions`);
    return {
      name,
      ...(typeof displayName === 'string' ? { displayName } : {}),
      ...(typeof eventIcon === 'string' ? { icon: kebab(eventIcon) } : {}),
      ...(typeof shouldDisplayOnTimeline === 'boolean' ? { onTimeline: shouldDisplayOnTimeline } : {}),
      ...(isObject(attributes) ? { attributes: attributesOf(attributes, `${pointer}/attributes`) } : {}),
    };
  }

  function attributesOf(attributes: Json, pointer: string): AttributeDefinition[] {
    return Object.keys(attributes).map((name) => {
      const attribute = attributes[name];
      const {
        displayName,
        dataType,
        type = dataType,
        isList,
        ...rest
      } = isObject(attribute) ? attribute : ({} as Json);
      reportRest(rest, `${pointer}/${escape(name)}`);
      const known =
        typeof type === 'string' && Object.hasOwn(types, type.toUpperCase()) ? types[type.toUpperCase()] : undefined;
      if (type !== undefined && known === undefined)
        noCounterpart(
          `${pointer}/${escape(name)}/dataType`,
          'is a data type with no counterpart: the attribute is text',
        );
      return {
        name,
        ...(typeof displayName === 'string' ? { displayName } : {}),
        ...(known === undefined || known === 'string' ? {} : { type: known }),
        ...(isList === true ? { list: true } : {}),
      };
    });
  }

  function reportRest(rest: Json, pointer: string): void {
    for (const key of Object.keys(rest))
      if (!ignored.has(key)) noCounterpart(`${pointer}/${escape(key)}`, 'has no counterpart in a session library');
  }

  function noCounterpart(pointer: string, problem: string): void {
    diagnostics.push({
      code: 'import/no-counterpart',
      severity: 'warning',
      pointer,
      message: `${pointer} ${problem}.`,
    });
  }
}

function listOf(json: unknown): [list: readonly unknown[], root: string] {
  if (Array.isArray(json)) return [json, ''];
  if (isObject(json) && Array.isArray(json['entities'])) return [json['entities'], '/entities'];
  return [json === undefined || json === null ? [] : [json], ''];
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const escape = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1');
const kebab = (icon: string) =>
  icon
    .replace(/([a-z\d])(?=[A-Z])/g, '$1-')
    .replace(/[\s_]+/g, '-')
    .toLowerCase();

/** A name, or an object that carries one. */
function nameOf(value: unknown): string | undefined {
  if (isObject(value)) return nameOf(value['name']) ?? nameOf(value['id']);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
