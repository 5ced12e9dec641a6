import type { AttributeDefinition } from '../../contract/library/attribute-definition.js';
import type { ProjectionRule, ProjectionSource } from '../../contract/library/projection-rule.js';
import type { SessionType } from '../../contract/library/session-type.js';
import { type Duration, parseDuration } from '../duration.js';
import type { Operator } from './operator.js';
import { operatorNamed } from './operator-registry.js';

/** One session attribute's rule, made ready. */
export interface Slot {
  readonly index: number;
  readonly name: string;
  readonly operator: Operator;
  readonly rule: ProjectionRule;
  readonly sources: readonly ProjectionSource[];
  /** `window.last`. */
  readonly span?: Duration;
  /** What it reads depends on the present moment or on later events, so it is folded when it is asked for. */
  readonly isWindowed: boolean;
}

/** One read of one event: where the value comes from and which slot takes it. */
export interface Reading {
  readonly slot: Slot;
  /** The event's own (canonical) name is the value where absent. */
  readonly attribute: string | undefined;
  readonly eventName: string;
}

/** A session type's projections, looked up by the name of an event. */
export interface FoldPlan {
  readonly slots: readonly Slot[];
  readonly slotNamed: ReadonlyMap<string, Slot>;
  /** Readings of slots that fold as events come. */
  readingsOf(eventName: string): readonly Reading[];
  readingsOfSlot(slot: Slot, eventName: string): readonly Reading[];
  /** The event type's name for one of its former names; any other name as it is. */
  canonicalName(eventName: string): string;
}

export function planFold(sessionType: SessionType, aliases: ReadonlyMap<string, string> = new Map()): FoldPlan {
  const own = new Map(aliases);
  for (const type of sessionType.eventTypes ?? []) for (const alias of type.aliases ?? []) own.set(alias, type.name);
  const canonicalName = (name: string) => own.get(name) ?? name;
  const slots = (sessionType.attributes ?? []).map((definition, index) => slotOf(definition, index, canonicalName));
  const byEvent = new Map<string, readonly Reading[]>();
  const all = (eventName: string) => slots.flatMap((slot) => readings(slot, canonicalName(eventName)));
  return {
    slots,
    slotNamed: new Map(slots.map((slot) => [slot.name, slot])),
    canonicalName,
    readingsOf(eventName) {
      let found = byEvent.get(eventName);
      if (!found) byEvent.set(eventName, (found = all(eventName).filter(({ slot }) => !slot.isWindowed)));
      return found;
    },
    readingsOfSlot: (slot, eventName) => readings(slot, canonicalName(eventName)),
  };
}

function slotOf(definition: AttributeDefinition, index: number, canonicalName: (name: string) => string): Slot {
  const { projection: rule = {}, name } = definition;
  const from = typeof rule.from === 'string' ? [rule.from] : (rule.from ?? [name]);
  const sources = from.map((source) => {
    if (typeof source === 'string') return { attribute: source };
    return source.event === undefined ? source : { ...source, event: canonicalName(source.event) };
  });
  const span = rule.window?.last === undefined ? undefined : parseDuration(rule.window.last);
  return {
    index,
    name,
    operator: operatorNamed(rule.operator),
    rule: { ...rule, from: sources },
    sources,
    ...(span === undefined ? {} : { span }),
    isWindowed: rule.window !== undefined || readsNow(rule.where),
  };
}

function readings(slot: Slot, eventName: string): Reading[] {
  return slot.sources
    .filter((source) => source.event === undefined || source.event === eventName)
    .map((source) => ({ slot, attribute: source.attribute, eventName }));
}

/** Whether a condition asks how long ago something was. */
function readsNow(condition: unknown): boolean {
  if (typeof condition !== 'object' || condition === null) return false;
  return (condition as { op?: unknown }).op === 'within' || Object.values(condition).some(readsNow);
}
