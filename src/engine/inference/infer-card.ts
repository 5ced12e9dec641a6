import type { AttributeDefinition } from '../../contract/library/attribute-definition.js';
import type { Card, Stage, StatusRule } from '../../contract/library/card.js';
import type { Condition } from '../../contract/library/condition.js';
import { eventOrder } from './event-order.js';
import { guessTone } from './guess-tone.js';
import { inferWording } from './infer-wording.js';
import { plainText } from './plain-text.js';
import { stateRules } from './state-rules.js';

const mostStages = 64;

/** What an inferred card is made of. */
export interface CardMaterial {
  /** The session type's name. */
  readonly type: string;
  readonly attributes: readonly AttributeDefinition[];
  /** Names of the attributes whose values came masked. */
  readonly masked: ReadonlySet<string>;
  /** Every event name, in order of first appearance. */
  readonly names: readonly string[];
  /** Event names of each session, in time order. */
  readonly sequences: readonly (readonly string[])[];
}

/** The attribute that holds the name of the latest event, where the events that have come do not tell. */
export const latestEvent = 'latestEvent';

/** A first draft of a card: what it is about, how far it is, and what it says of itself. */
export function inferCard({ type, attributes, masked, names, sequences }: CardMaterial): Card {
  const order = eventOrder(sequences);
  const state = attributes.find((one) => stateRules(one).length > 0);
  const status = state
    ? stateRules(state)
    : names.length > 1
      ? statusOf(names, sequences.every(neverGoesBack) ? order : undefined)
      : [];
  const stages = stagesOf(order ?? [], new Set(sequences.flatMap(repeated)));
  return {
    ...inferWording(
      type,
      attributes.filter(({ name }) => !masked.has(name)),
      status.length > 0,
    ),
    // the badge has said it
    attributes: attributes.filter((one) => one !== state).map(({ name }) => name),
    ...(status.length > 0 ? { status } : {}),
    ...(stages.length > 1 ? { stages } : {}),
    link: { href: '{{ session.externalUrl }}' },
  };
}

/** Says which event was the last: the furthest one in a known order, else by the projected name of the latest event. */
function statusOf(names: readonly string[], order: readonly string[] | undefined): readonly StatusRule[] {
  const rule = (name: string, when?: Condition): StatusRule => ({
    ...(when && { when }),
    label: label(name),
    tone: guessTone(name) ?? 'info',
  });
  if (!order) return names.map((name) => rule(name, { path: latestEvent, op: 'eq', value: name }));
  const [last = '', ...earlier] = [...order].reverse();
  const first = earlier.pop() ?? '';
  return [
    { ...rule(last, { event: last }), ...(guessTone(last) === 'success' ? { closed: true } : {}) },
    ...earlier.map((name) => rule(name, { event: name })),
    rule(first),
  ];
}

/** Trouble is no step on the way, and what comes again and again is none either. */
function stagesOf(order: readonly string[], again: ReadonlySet<string>): readonly Stage[] {
  const isTrouble = (name: string): boolean => ['warning', 'danger'].includes(guessTone(name) ?? '');
  const steps = order.filter((name) => !again.has(name) && !isTrouble(name)).slice(0, mostStages);
  return steps.map((name, index) => ({
    name,
    label: label(name),
    on: [name],
    ...(index === steps.length - 1 && guessTone(name) === 'success' ? { terminal: true } : {}),
  }));
}

const repeated = (names: readonly string[]): string[] => names.filter((name, index) => names.indexOf(name) < index);

/** No event came again after another one. */
const neverGoesBack = (names: readonly string[]): boolean =>
  repeated(names.filter((name, index) => name !== names[index - 1])).length === 0;

const label = (name: string): string => plainText(name) ?? name.replaceAll('{', '(');
