import type { AttributeDefinition } from '../../contract/library/attribute-definition.js';
import type { Condition } from '../../contract/library/condition.js';
import type { Collapse, EventType } from '../../contract/library/event-type.js';
import type { ProjectionRule } from '../../contract/library/projection-rule.js';
import type { SessionLibrary } from '../../contract/library/session-library.js';
import type { SessionType } from '../../contract/library/session-type.js';
import type { Text } from '../../contract/library/text.js';
import type { Path } from './library-document.js';

/** Where something stands: to which type it belongs, and what leads there. */
export interface Place {
  readonly path: Path;
  readonly sessionType?: SessionType;
  readonly eventType?: EventType;
}

interface Kinds {
  text: Text;
  condition: Condition;
  attribute: AttributeDefinition;
  projection: ProjectionRule;
  icon: string;
  collapse: Collapse;
}

type Kind = keyof Kinds;
type Found = { [K in Kind]: Place & { readonly kind: K; readonly value: Kinds[K] } }[Kind];

const kinds = new Map<string | number, Kind>([
  ...['displayName', 'title', 'subtitle', 'body', 'label', 'summary', 'href'].map((key) => [key, 'text'] as const),
  ['when', 'condition'],
  ['where', 'condition'],
  ['projection', 'projection'],
  ['icon', 'icon'],
  ['collapse', 'collapse'],
]);
/** Their keys are the administrator's own. */
const opaque = new Set<string | number>(['value', 'default', 'states', 'description']);

/** Everything of one kind in a library, with its place, in the order it is written. */
export function placesOf<K extends Kind>(library: SessionLibrary, kind: K): (Place & { readonly value: Kinds[K] })[] {
  return [...walk(library, { path: [] })].filter((found) => found.kind === kind) as unknown as (Place & {
    value: Kinds[K];
  })[];
}

function* walk(value: unknown, place: Place): Generator<Found> {
  const key = place.path.at(-1) ?? '';
  const parent = place.path.at(-2) ?? '';
  const kind = kindOf(key, parent, place.path.at(-3), value);
  if (kind) yield { ...place, kind, value } as Found;
  if (kind === 'text' || kind === 'condition' || opaque.has(key) || typeof value !== 'object' || value === null) return;
  const owner =
    parent === 'sessionTypes'
      ? { ...place, sessionType: value as SessionType }
      : parent === 'eventTypes'
        ? { ...place, eventType: value as EventType }
        : place;
  for (const [next, part] of Object.entries(value)) {
    yield* walk(part, { ...owner, path: [...place.path, Array.isArray(value) ? Number(next) : next] });
  }
}

function kindOf(
  key: string | number,
  parent: string | number,
  grandparent: string | number | undefined,
  value: unknown,
): Kind | undefined {
  if (grandparent === 'enums' || parent === 'options') return 'text';
  if (parent === 'enums') return undefined;
  if (parent === 'attributes') return typeof value === 'object' ? 'attribute' : undefined;
  return kinds.get(key);
}
