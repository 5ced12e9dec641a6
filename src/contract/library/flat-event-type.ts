import { withoutNulls } from '../without-nulls.js';

type Members = Readonly<Record<string, unknown>>;

const types: Readonly<Record<string, string>> = {
  STRING: 'string',
  NUMBER: 'number',
  INTEGER: 'integer',
  BOOLEAN: 'boolean',
};

/** Whether this is an event type as the original keeps it: attributes by name, display options apart. */
export const isFlatEventType = ({ attributes, displayOptions }: Members): boolean =>
  isMembers(attributes) || isMembers(displayOptions);

/** The type that a data type of the original means; `undefined` for one it does not have. */
export function typeOfDataType(dataType: unknown): string | undefined {
  const name = String(dataType).toUpperCase();
  return Object.hasOwn(types, name) ? types[name] : undefined;
}

/** The original's flat event type in the shape of the Session Library. Members without a counterpart stay as they are. */
export function readFlatEventType({ attributes, displayOptions, ...members }: Members): Members {
  const { shouldDisplayOnTimeline, eventIcon, ...options } = isMembers(displayOptions) ? displayOptions : {};
  return withoutNulls({
    ...members,
    ...options,
    onTimeline: shouldDisplayOnTimeline ?? members['onTimeline'],
    icon: typeof eventIcon === 'string' ? kebab(eventIcon) : (eventIcon ?? members['icon']),
    attributes: isMembers(attributes) ? Object.entries(attributes).map(readAttribute) : attributes,
  });
}

function readAttribute([name, attribute]: [string, unknown]): Members {
  const { dataType, type = dataType, isList, displayName } = isMembers(attribute) ? attribute : {};
  const ours = typeOfDataType(type);
  return withoutNulls({
    name,
    displayName,
    type: ours === 'string' ? undefined : ours,
    list: isList === true || undefined,
  });
}

/** `mapPin`, `map_pin` → `map-pin`. */
const kebab = (icon: string): string =>
  icon
    .replace(/([a-z\d])(?=[A-Z])/g, '$1-')
    .replace(/[\s_]+/g, '-')
    .toLowerCase();

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
