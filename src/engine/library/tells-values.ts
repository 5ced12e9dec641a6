import type { AttributeDefinition } from '../../contract/library/attribute-definition.js';

/** Operators whose result tells that something happened, how often or when, and not what the value was. */
const tellNoValue = new Set([
  'count',
  'countDistinct',
  'exists',
  'changes',
  'firstTime',
  'lastTime',
  'elapsed',
  'longestGap',
]);

/** Whether what is read from events can be told from a session attribute. */
export function tellsValues({ projection }: AttributeDefinition): boolean {
  return projection?.operator === undefined || !tellNoValue.has(projection.operator);
}
