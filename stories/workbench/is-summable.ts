import type { AttributeDefinition } from '../../src/contract/library/attribute-definition.js';
import { isAmount } from '../../src/engine/inference/is-amount.js';
import { nameWords } from '../../src/engine/inference/name-words.js';

const quantity =
  /^(quantity|quantities|qty|count|counts|items|pieces|units|points|parts|hours|minutes|seconds|days|nights|pages|copies|calls|visits|guests|passengers|seats|tickets|weight|distance|km|miles|volume|consumption|kwh|steps|calories)$/;
/** Each value replaces the one before, or compares something. */
const standing =
  /^(balance|limit|rate|rating|ratio|percent|percentage|score|level|rank|average|avg|mean|max|min|remaining|age|year|per|quote|quotation|estimate|estimated|forecast)$/;

/** Whether adding up the values of several events says something: of amounts and quantities, not of years or percentages. */
export function isSummable({ name, type, list }: Pick<AttributeDefinition, 'name' | 'type' | 'list'>): boolean {
  const words = nameWords(name);
  if (list || words.some((word) => standing.test(word))) return false;
  if (type === 'money' || type === 'duration') return true;
  if (type !== 'number' && type !== 'integer') return false;
  return isAmount(words) || words.some((word) => quantity.test(word));
}
