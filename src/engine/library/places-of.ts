import type { AttributeDefinition } from '../../contract/library/attribute-definition.js';
import type { Stage, StatusRule } from '../../contract/library/card.js';
import type { Condition } from '../../contract/library/condition.js';
import type { Collapse, EventType, EventVariant } from '../../contract/library/event-type.js';
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

/** What is called by a name, and by former ones. */
export interface Named {
  readonly name: string;
  readonly aliases?: readonly string[];
}

interface Kinds {
  text: Text;
  condition: Condition;
  attribute: AttributeDefinition;
  projection: ProjectionRule;
  icon: string;
  collapse: Collapse;
  /** Session types, event types, attributes or actions beside each other. */
  names: readonly Named[];
  stages: readonly Stage[];
  /** Of which the first that holds wins. */
  rules: readonly (StatusRule | EventVariant)[];
  /** The attributes on a card. */
  shown: readonly string[];
}

type Kind = keyof Kinds;
type Found = { [K in Kind]: Place & { readonly kind: K; readonly value: Kinds[K] } }[Kind];

const keysOfKinds: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  text: ['displayName', 'title', 'subtitle', 'body', 'label', 'summary', 'href'],
  condition: ['when', 'where'],
  projection: ['projection'],
  icon: ['icon'],
  collapse: ['collapse'],
  names: ['sessionTypes', 'eventTypes', 'attributes', 'actions'],
  stages: ['stages'],
  rules: ['status', 'variants'],
};
const kindOfKey = new Map<string | number, Kind>(
  Object.entries(keysOfKinds).flatMap(([kind, keys]) => keys.map((key) => [key, kind as Kind])),
);
/** Their keys are the administrator's own. */
const opaque = new Set<string | number>(['value', 'default', 'states', 'description']);

/** Libraries do not change: each is walked once, whoever asks for what. */
const walked = new WeakMap<SessionLibrary, readonly Found[]>();

/** Everything of one kind in a library, with its place, in the order it is written. */
export function placesOf<K extends Kind>(library: SessionLibrary, kind: K): (Place & { readonly value: Kinds[K] })[] {
  let found = walked.get(library);
  if (!found) walked.set(library, (found = walk(library)));
  return found.filter((place) => place.kind === kind) as unknown as (Place & { value: Kinds[K] })[];
}

function walk(library: SessionLibrary): readonly Found[] {
  const found: Found[] = [];
  visit(library, { path: [] });
  return found;

  function visit(value: unknown, place: Place): void {
    const [key = '', parent = '', grandparent] = place.path.slice(-3).reverse();
    const kind = kindOf(key, parent, grandparent, value);
    if (kind) found.push({ ...place, kind, value } as Found);
    if (kind === 'text' || kind === 'condition' || opaque.has(key) || typeof value !== 'object' || value === null)
      return;
    const owner =
      parent === 'sessionTypes'
        ? { ...place, sessionType: value as SessionType }
        : parent === 'eventTypes'
          ? { ...place, eventType: value as EventType }
          : place;
    for (const [next, part] of Object.entries(value))
      visit(part, { ...owner, path: [...place.path, Array.isArray(value) ? Number(next) : next] });
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
  return key === 'attributes' && parent === 'card' ? 'shown' : kindOfKey.get(key);
}
