type Members = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Is this the original's flat event type: attributes by name, display options aside? */
export const isFlat = ({ attributes, displayOptions }: Members): boolean =>
  isObject(attributes) || isObject(displayOptions);

const types: Readonly<Record<string, string>> = { NUMBER: 'number', INTEGER: 'integer', BOOLEAN: 'boolean' };

/** The original's flat event type in our shape. Names it does not know stay where they are, to be refused by name. */
export function readFlatEventType({ attributes, displayOptions, ...members }: Members): Members {
  const {
    shouldDisplayOnTimeline: onTimeline,
    eventIcon: icon,
    ...rest
  } = isObject(displayOptions) ? displayOptions : {};
  return {
    ...members,
    ...rest,
    ...(onTimeline === undefined ? {} : { onTimeline }),
    ...(icon === undefined ? {} : { icon }),
    ...(isObject(attributes) ? { attributes: Object.entries(attributes).map(readAttribute) } : { attributes }),
  };
}

function readAttribute([name, attribute]: [string, unknown]): Members {
  const { displayName, dataType } = isObject(attribute) ? attribute : {};
  const type = types[String(dataType).toUpperCase()];
  return { name, ...(displayName === undefined ? {} : { displayName }), ...(type ? { type } : {}) };
}
