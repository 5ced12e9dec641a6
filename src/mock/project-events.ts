import type { WireAttribute } from '../contract/attribute-value.js';
import type { AttributeDefinition } from '../contract/library/attribute-definition.js';
import type { ProjectionSource } from '../contract/library/projection-rule.js';
import type { SessionType } from '../contract/library/session-type.js';
import type { StoredEvent } from './stored-event.js';

interface Summary {
  readonly attributes: Record<string, WireAttribute>;
  readonly attributeLists: Record<string, WireAttribute>;
}

const projected = new Set(['last', 'list', 'uniqueList']);

/**
 * The summary a backend gives of a session: the latest value of every attribute, lists collected with
 * their first position kept (rules 8 and 9). Projections beyond that are left to the widget's engine.
 */
export function projectEvents(events: readonly StoredEvent[], type: SessionType | undefined): Summary {
  const summary: Summary = { attributes: Object.create(null), attributeLists: Object.create(null) };
  const declared = new Map((type?.attributes ?? []).map((attribute) => [attribute.name, attribute]));
  for (const event of events) {
    for (const [name, attribute] of Object.entries(event.attributes)) {
      if (!declared.has(name)) add(summary, name, attribute, attribute.values !== undefined);
    }
    for (const attribute of declared.values()) {
      for (const value of read(event, attribute)) {
        add(summary, attribute.name, value, attribute.list === true || value.values !== undefined);
      }
    }
  }
  return summary;
}

function read(event: StoredEvent, { name, projection }: AttributeDefinition): WireAttribute[] {
  const { operator = 'last', from = name, where, window } = projection ?? {};
  if (!projected.has(operator) || where || window) return [];
  const sources: readonly (string | ProjectionSource)[] = typeof from === 'string' ? [from] : from;
  return sources.flatMap((source) => {
    const { event: eventName, attribute = name } = typeof source === 'string' ? { attribute: source } : source;
    if (eventName !== undefined && eventName !== event.eventName) return [];
    return Object.hasOwn(event.attributes, attribute) ? [event.attributes[attribute] as WireAttribute] : [];
  });
}

function add(
  { attributes, attributeLists }: Summary,
  name: string,
  { dataType, value, values }: WireAttribute,
  list: boolean,
) {
  if (list) {
    const items = values ?? (value === null || value === undefined ? [] : [value]);
    if (items.length === 0) return;
    const former = attributeLists[name]?.values ?? [];
    attributeLists[name] = { dataType, values: [...new Set([...former, ...items])] };
  } else if (value !== null && value !== undefined) {
    attributes[name] = { dataType, value };
  }
}
