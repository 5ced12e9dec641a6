import type { WireAttribute } from '../contract/attribute-value.js';
import type { AttributeDefinition } from '../contract/library/attribute-definition.js';
import type { ProjectionSource } from '../contract/library/projection-rule.js';
import type { SessionType } from '../contract/library/session-type.js';
import type { StoredEvent } from './stored-event.js';

const projected = new Set(['last', 'list', 'uniqueList']);

/**
 * The summary a backend gives of a session: the latest value of every attribute, lists collected with
 * their first position kept (rules 8 and 9). Projections beyond that are left to the widget's engine.
 */
export class SessionSummary {
  /** The template it was made with; a changed one needs another summary. */
  readonly type: SessionType | undefined;
  readonly #declared: ReadonlyMap<string, AttributeDefinition>;
  readonly #attributes = new Map<string, WireAttribute>();
  readonly #lists = new Map<string, WireAttribute>();
  #count = 0;

  constructor(type: SessionType | undefined) {
    this.type = type;
    this.#declared = new Map((type?.attributes ?? []).map((attribute) => [attribute.name, attribute]));
  }

  /** Takes in the events that came since; all of them stand in order, and none before those already taken in. */
  update(events: readonly StoredEvent[]): this {
    for (; this.#count < events.length; this.#count++) this.#add(events[this.#count] as StoredEvent);
    return this;
  }

  get attributes(): Record<string, WireAttribute> {
    return Object.fromEntries(this.#attributes);
  }

  get attributeLists(): Record<string, WireAttribute> {
    return Object.fromEntries(this.#lists);
  }

  #add(event: StoredEvent): void {
    for (const [name, attribute] of Object.entries(event.attributes)) {
      if (!this.#declared.has(name)) this.#set(name, attribute, attribute.values !== undefined);
    }
    for (const definition of this.#declared.values()) {
      for (const attribute of read(event, definition)) {
        this.#set(definition.name, attribute, definition.list === true || attribute.values !== undefined);
      }
    }
  }

  #set(name: string, { dataType, value, values }: WireAttribute, list: boolean): void {
    if (list) {
      const items = values ?? (value === null || value === undefined ? [] : [value]);
      if (items.length === 0) return;
      const former = this.#lists.get(name)?.values ?? [];
      this.#lists.set(name, { dataType, values: [...new Set([...former, ...items])] });
    } else if (value !== null && value !== undefined) {
      this.#attributes.set(name, { dataType, value });
    }
  }
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
