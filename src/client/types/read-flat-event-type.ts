import { withoutNulls } from '../../contract/without-nulls.js';

type Members = Readonly<Record<string, unknown>>;

const types: Readonly<Record<string, string>> = { NUMBER: 'number', INTEGER: 'integer', BOOLEAN: 'boolean' };

/** An event type in the shape of the Session Library; the original's flat one is turned into it, any other stays as it is. */
export function readFlatEventType(type: Members): Members {
  const { attributes, displayOptions, ...members } = type;
  if (!isObject(attributes) && !isObject(displayOptions)) return type;
  const { shouldDisplayOnTimeline, eventIcon } = isObject(displayOptions) ? displayOptions : {};
  return withoutNulls({
    ...members,
    onTimeline: shouldDisplayOnTimeline ?? members.onTimeline,
    icon: eventIcon ?? members.icon,
    attributes: isObject(attributes) ? Object.entries(attributes).map(readAttribute) : attributes,
  });
}

function readAttribute([name, attribute]: [string, unknown]): Members {
  const { displayName, dataType } = isObject(attribute) ? attribute : {};
  return withoutNulls({ name, displayName, type: types[String(dataType)] });
}

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
