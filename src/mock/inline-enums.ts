import type { AttributeDefinition } from '../contract/library/attribute-definition.js';
import type { EventType } from '../contract/library/event-type.js';
import type { SessionLibrary } from '../contract/library/session-library.js';

type Enums = NonNullable<SessionLibrary['enums']>;

interface Attributed {
  readonly attributes?: readonly AttributeDefinition[];
  readonly eventTypes?: readonly EventType[];
}

/** A session type or event type that stands alone, as the API hands it out: attributes carry the labels whose `enums` entry they name. */
export function inlineEnums<Type extends Attributed>(type: Type, enums: Enums): Type {
  const { attributes, eventTypes } = type;
  return {
    ...type,
    ...(attributes ? { attributes: attributes.map((attribute) => withLabels(attribute, enums)) } : {}),
    ...(eventTypes ? { eventTypes: eventTypes.map((eventType) => inlineEnums(eventType, enums)) } : {}),
  };
}

function withLabels(attribute: AttributeDefinition, enums: Enums): AttributeDefinition {
  const { options } = attribute;
  return typeof options === 'string' && Object.hasOwn(enums, options)
    ? { ...attribute, options: enums[options] }
    : attribute;
}
