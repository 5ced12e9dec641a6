import type { AttributeView } from './attribute-view.js';
import type { SessionValue } from './session-value.js';

/** A session attribute with what "why this value?" shows. Contributors stay unsearched until someone reads them. */
export function withExplanation(view: AttributeView, { projected, operator, partial }: SessionValue): AttributeView {
  if (!projected) return view;
  const { used, skipped } = projected;
  return {
    ...view,
    partial,
    ...(operator === undefined ? {} : { operator }),
    used,
    skipped,
    get contributors() {
      return projected.contributors;
    },
  };
}
