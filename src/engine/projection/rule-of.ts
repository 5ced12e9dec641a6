import type { AttributeDefinition } from '../../contract/library/attribute-definition.js';
import type { ProjectionRule } from '../../contract/library/projection-rule.js';

/** How a session attribute is projected: as it says, else the latest value; a list collects (seed rules 8 and 9). */
export function ruleOf({ projection, list }: Partial<AttributeDefinition> = {}): ProjectionRule & { operator: string } {
  return { operator: !projection && list ? 'uniqueList' : 'last', ...projection };
}
