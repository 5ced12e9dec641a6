import type { AttributeDefinition } from '../../contract/library/attribute-definition.js';
import type { EventType } from '../../contract/library/event-type.js';
import type { ProjectionSource } from '../../contract/library/projection-rule.js';
import type { SessionType } from '../../contract/library/session-type.js';
import { tellsValues } from './tells-values.js';

/** A definition with the protection that its values bring along. */
export interface ProtectedDefinition extends AttributeDefinition {
  /** Capabilities that are needed besides `requires`. */
  readonly alsoRequires?: readonly string[];
}

export type Definitions = ReadonlyMap<string, ProtectedDefinition>;

type Protection = Pick<AttributeDefinition, 'sensitivity' | 'requires'>;

const strictness = ['last4', 'masked', 'hidden'] as const;

/** What guards an attribute of events: of one event type's, of every one's where `type` is absent. */
interface Guard {
  readonly type: EventType | undefined;
  readonly protection: Protection;
}

/**
 * Protection follows the datum. What a definition states itself counts; where it states nothing, a session attribute is
 * as protected as the strictest of the event attributes it tells, and an event attribute as the session attributes that
 * tell it. Looked up by name: a library may have thousands of attributes.
 */
export class ProtectedDefinitions {
  /** The session type's own, and for other names an event type's: what is sensitive there is sensitive on the card. */
  readonly definitions: Definitions;
  readonly #typeNamed: ReadonlyMap<string, EventType>;
  readonly #declaring = new Map<string, EventType[]>();
  readonly #inEvents = new Map<string, Guard[]>();
  readonly #inSession = new Map<string, Guard[]>();

  constructor({ attributes = [], eventTypes = [] }: Pick<SessionType, 'attributes' | 'eventTypes'>) {
    const named = eventTypes.flatMap((type) =>
      [type.name, ...(type.aliases ?? [])].map((name) => [name, type] as const),
    );
    this.#typeNamed = new Map(named.reverse());
    for (const type of eventTypes) {
      for (const definition of type.attributes ?? []) {
        add(this.#declaring, definition.name, type);
        if (isGuarded(definition)) add(this.#inEvents, definition.name, { type, protection: definition });
      }
    }
    for (const definition of attributes.filter(isGuarded)) {
      const told = [{ attribute: definition.name, event: undefined }, ...sourcesOf(definition)];
      for (const { attribute, event } of told) {
        const type = event === undefined ? undefined : (this.#typeNamed.get(event) ?? { name: event });
        if (attribute !== undefined) add(this.#inSession, attribute, { type, protection: definition });
      }
    }
    const ofEvents = byName(eventTypes.flatMap((type) => type.attributes ?? []));
    const own = byName(attributes);
    const names = new Set([...ofEvents.keys(), ...this.#inSession.keys(), ...own.keys()]);
    this.definitions = new Map(
      [...names].map((name) => {
        const definition = own.get(name) ?? ofEvents.get(name) ?? { name };
        return [name, withProtection(definition, this.#brought(definition))];
      }),
    );
  }

  /** The event type's own, and the session's for names it does not declare. */
  ofEventType(type: EventType): Definitions {
    return type.attributes ? this.#withOwn(type, type.attributes) : this.definitions;
  }

  #withOwn(type: EventType, attributes: readonly AttributeDefinition[]): Definitions {
    const own = attributes.map((definition) => {
      const guards = guardsOf(this.#inSession, definition.name, type);
      return [definition.name, withProtection(definition, guards)] as const;
    });
    return new Map([...this.definitions, ...own]);
  }

  /** What the events that a session attribute, or an undeclared one, comes from bring along. */
  #brought(definition: AttributeDefinition): readonly Protection[] {
    const sources = sourcesOf(definition);
    const guards = sources.flatMap(({ event, attribute }) => {
      if (attribute === undefined) return [];
      const type = event === undefined ? undefined : (this.#typeNamed.get(event) ?? { name: event });
      return [...guardsOf(this.#inEvents, attribute, type), ...guardsOf(this.#inSession, attribute, type)];
    });
    const types = sources.flatMap(({ event, attribute = '' }) =>
      event === undefined ? (this.#declaring.get(attribute) ?? [undefined]) : [this.#typeNamed.get(event)],
    );
    // One that anybody may see can be what it comes from.
    const isWithheld = types.every((type) => type?.requires !== undefined);
    return isWithheld ? [...guards, ...types.map((type) => ({ requires: type?.requires }))] : guards;
  }
}

function add<T>(lists: Map<string, T[]>, name: string, item: T): void {
  const list = lists.get(name);
  if (list) list.push(item);
  else lists.set(name, [item]);
}

function guardsOf(
  guards: ReadonlyMap<string, readonly Guard[]>,
  name: string,
  type: EventType | undefined,
): Protection[] {
  return (guards.get(name) ?? [])
    .filter((guard) => !guard.type || !type || guard.type.name === type.name)
    .map(({ protection }) => protection);
}

const isGuarded = ({ sensitivity, requires }: Protection) => sensitivity !== undefined || requires !== undefined;

/** The last definition of a name counts. */
const byName = (attributes: readonly AttributeDefinition[]) =>
  new Map(attributes.map((definition) => [definition.name, definition]));

/** Where the values that an attribute tells come from; nowhere where its operator tells none. */
function sourcesOf(definition: AttributeDefinition): readonly ProjectionSource[] {
  if (!tellsValues(definition)) return [];
  const { name, projection } = definition;
  return [projection?.from ?? name]
    .flat()
    .map((source) => (typeof source === 'string' ? { attribute: source } : source));
}

function withProtection(definition: AttributeDefinition, guards: readonly Protection[]): ProtectedDefinition {
  if (guards.length === 0) return definition;
  const sensitivity =
    definition.sensitivity ?? strictness.findLast((one) => guards.some((guard) => guard.sensitivity === one));
  const capabilities = new Set(guards.flatMap(({ requires }) => requires ?? []));
  return {
    ...definition,
    ...(sensitivity === undefined ? {} : { sensitivity }),
    ...(definition.requires === undefined && capabilities.size > 0 ? { alsoRequires: [...capabilities] } : {}),
  };
}
