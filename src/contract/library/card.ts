import * as z from 'zod/mini';
import { type Condition, conditionSchema } from './condition.js';
import { durationSchema } from './duration.js';
import { libraryLimits } from './library-limits.js';
import { type Text, textSchema } from './text.js';
import { type Tone, toneSchema } from './tone.js';

/** The first rule whose `when` holds (or that has none) is the session's status. */
export interface StatusRule {
  /** Always holds where absent. */
  readonly when?: Condition;
  readonly label: Text;
  readonly tone?: Tone;
  /** The session needs nobody any more: of the cards that are not urgent by tone or due time it is sorted last. */
  readonly closed?: boolean;
}

/** A step of the session, reached when one of the named events has come. */
export interface Stage {
  readonly name: string;
  readonly label?: Text;
  /** Names of the events that reach it. */
  readonly on: readonly string[];
  /** Due this long after `after` was reached. */
  readonly dueWithin?: string;
  /** The stage it is due after; the previous one where absent. */
  readonly after?: string;
  /** Nothing is expected after it. */
  readonly terminal?: boolean;
}

/** Where the card or row leads: only https, http, mailto and tel, after its tokens are filled in. */
export interface Link {
  readonly href: Text;
  readonly label?: Text;
}

/** A button that the host handles (`journey-action`). */
export interface Action {
  readonly name: string;
  readonly label?: Text;
  readonly icon?: string;
  readonly when?: Condition;
}

/** The display template of a session type. */
export interface Card {
  /** The type's display name where absent, or where all its tokens are missing. */
  readonly title?: Text;
  readonly subtitle?: Text;
  /** Names of session attributes, in the order they stand on the card; all declared ones where absent. */
  readonly attributes?: readonly string[];
  readonly status?: readonly StatusRule[];
  /** Steps of the session in their order, at most 64. */
  readonly stages?: readonly Stage[];
  readonly link?: Link;
  readonly actions?: readonly Action[];
  /** The session in one sentence, for wrap-up notes. */
  readonly summary?: Text;
}

const name = z.string().check(z.minLength(1));
const description = z.optional(z.string());
const condition = z.optional(conditionSchema);

export const linkSchema: z.ZodMiniType<Link> = z.strictObject({
  description,
  href: textSchema,
  label: z.optional(textSchema),
});

export const statusRuleSchema: z.ZodMiniType<StatusRule> = z.strictObject({
  description,
  when: condition,
  label: textSchema,
  tone: z.optional(toneSchema),
  closed: z.optional(z.boolean()),
});

export const stageSchema: z.ZodMiniType<Stage> = z.strictObject({
  description,
  name,
  label: z.optional(textSchema),
  on: z.array(z.string()).check(z.minLength(1)),
  dueWithin: z.optional(durationSchema),
  after: z.optional(z.string()),
  terminal: z.optional(z.boolean()),
});

export const actionSchema: z.ZodMiniType<Action> = z.strictObject({
  description,
  name,
  label: z.optional(textSchema),
  icon: z.optional(z.string()),
  when: condition,
});

export const cardSchema: z.ZodMiniType<Card> = z.strictObject({
  description,
  title: z.optional(textSchema),
  subtitle: z.optional(textSchema),
  attributes: z.optional(z.array(z.string())),
  status: z.optional(z.array(statusRuleSchema)),
  stages: z.optional(z.array(stageSchema).check(z.maxLength(libraryLimits.stages))),
  link: z.optional(linkSchema),
  actions: z.optional(z.array(actionSchema)),
  summary: z.optional(textSchema),
});
