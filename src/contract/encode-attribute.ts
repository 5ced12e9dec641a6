import type { AttributeValue, WireAttribute, WireDataType } from './attribute-value.js';

/** Writes a plain value in the wire's form: text beside a type tag. `null` becomes an explicit null. */
export function encodeAttribute(value: AttributeValue): WireAttribute {
  if (value === null) return { dataType: 'STRING', value: null };
  if (isList(value)) {
    return { dataType: listType(value), values: value.map(String) };
  }
  return { dataType: dataTypeOf(value), value: String(value) };
}

/** Writes a map of plain values in the wire's form. */
export function encodeAttributes(attributes: Readonly<Record<string, AttributeValue>>): Record<string, WireAttribute> {
  return Object.fromEntries(
    Object.keys(attributes).map((name) => [name, encodeAttribute(attributes[name] as AttributeValue)]),
  );
}

const isList = (value: AttributeValue): value is readonly (string | number | boolean)[] => Array.isArray(value);

function dataTypeOf(value: string | number | boolean): WireDataType {
  if (typeof value === 'boolean') return 'BOOLEAN';
  if (typeof value === 'number') return Number.isSafeInteger(value) ? 'INTEGER' : 'NUMBER';
  return 'STRING';
}

function listType(values: readonly (string | number | boolean)[]): WireDataType {
  const types = new Set(values.map(dataTypeOf));
  if (types.size === 1) return [...types][0] as WireDataType;
  return types.size === 2 && types.has('INTEGER') && types.has('NUMBER') ? 'NUMBER' : 'STRING';
}
