import type { AttributeValue, WireAttribute } from './attribute-value.js';

type Scalar = string | number | boolean;

/**
 * Reads one wire attribute as a plain value. Numbers that a double cannot hold exactly, and values
 * that do not fit their tag, stay strings: nothing the customer's system sent is altered.
 */
export function decodeAttribute(wire: WireAttribute): AttributeValue {
  if (wire.values) return wire.values.map((value) => decodeScalar(wire.dataType, value));
  if (wire.value === undefined || wire.value === null) return null;
  return decodeScalar(wire.dataType, wire.value);
}

function decodeScalar(dataType: string | undefined, value: Scalar): Scalar {
  if (dataType === 'BOOLEAN') {
    if (value === 'true') return true;
    if (value === 'false') return false;
  }
  if ((dataType === 'NUMBER' || dataType === 'INTEGER') && typeof value === 'string') {
    return decodeNumber(dataType, value.trim()) ?? value;
  }
  return value;
}

function decodeNumber(dataType: 'NUMBER' | 'INTEGER', text: string): number | undefined {
  const number = text === '' ? NaN : Number(text);
  if (!Number.isFinite(number)) return undefined;
  if (dataType === 'INTEGER' && !Number.isSafeInteger(number)) return undefined;
  return number;
}

/** Reads a map of wire attributes. Own keys only, so a hostile `__proto__` stays an ordinary name. */
export function decodeAttributes<Value extends AttributeValue = AttributeValue>(
  wire: Readonly<Record<string, WireAttribute>> | null | undefined,
): Record<string, Value> {
  const attributes: Record<string, Value> = Object.create(null) as Record<string, Value>;
  for (const name of Object.keys(wire ?? {})) {
    attributes[name] = decodeAttribute((wire as Record<string, WireAttribute>)[name] as WireAttribute) as Value;
  }
  return attributes;
}
