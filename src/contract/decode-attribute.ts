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
    const word = String(value).toLowerCase();
    if (word === 'true') return true;
    if (word === 'false') return false;
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

/** Reads a map of wire attributes as a plain object, without those that are null. Names are defined, never assigned: a hostile `__proto__` stays an ordinary one. */
export function decodeAttributes<Value extends AttributeValue = AttributeValue>(
  wire: Readonly<Record<string, WireAttribute | null>> | null | undefined,
): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(wire ?? {}).flatMap(([name, value]) => (value ? [[name, decodeAttribute(value) as Value]] : [])),
  );
}
