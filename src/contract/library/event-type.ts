import * as z from 'zod/mini';
import { type AttributeDefinition, attributeDefinitionSchema } from './attribute-definition.js';
import { type Link, linkSchema } from './card.js';
import { type Condition, conditionSchema } from './condition.js';
import { durationSchema } from './duration.js';
import { libraryLimits } from './library-limits.js';
import { type Text, textSchema } from './text.js';
import { type Tone, toneSchema } from './tone.js';

/** Overrides the keys it names when its `when` holds; the first such variant wins. */
export interface EventVariant {
  readonly when?: Condition;
  readonly icon?: string;
  readonly tone?: Tone;
  readonly title?: Text;
  readonly body?: Text;
  readonly link?: Link;
  readonly onTimeline?: boolean;
}

/** Folds a run of like events into one row. */
export interface Collapse {
  /** Attributes whose values must be equal within a run; none where absent. */
  readonly by?: readonly string[];
  /** Longest time between two neighbours of a run. */
  readonly within?: string;
  /** Shortest run that is folded; 3 where absent. */
  readonly minRun?: number;
}

/** How events of one name are named, iconed, worded and shown. */
export interface EventType {
  /** The event's name in the data, such as `dispatch_delayed`. */
  readonly name: string;
  /** The name in readable form where absent. */
  readonly displayName?: Text;
  /** Name of an icon. */
  readonly icon?: string;
  readonly tone?: Tone;
  /** `true` where absent. A hidden event still counts and still feeds projections. */
  readonly onTimeline?: boolean;
  /** Former names: events of these names use this type. */
  readonly aliases?: readonly string[];
  /** Shown only to a host that grants this capability. */
  readonly requires?: string;
  /** Event attributes, at most 200. */
  readonly attributes?: readonly AttributeDefinition[];
  /** The row's first line; the display name where absent. */
  readonly title?: Text;
  /** What stands below the title. */
  readonly body?: Text;
  readonly link?: Link;
  readonly variants?: readonly EventVariant[];
  readonly collapse?: Collapse;
}

const shown = {
  description: z.optional(z.string()),
  icon: z.optional(z.string()),
  tone: z.optional(toneSchema),
  onTimeline: z.optional(z.boolean()),
  title: z.optional(textSchema),
  body: z.optional(textSchema),
  link: z.optional(linkSchema),
};

export const eventVariantSchema: z.ZodMiniType<EventVariant> = z.strictObject({
  ...shown,
  when: z.optional(conditionSchema),
});

export const collapseSchema: z.ZodMiniType<Collapse> = z.strictObject({
  description: z.optional(z.string()),
  by: z.optional(z.array(z.string())),
  within: z.optional(durationSchema),
  minRun: z.optional(z.int().check(z.minimum(2))),
});

export const eventTypeSchema: z.ZodMiniType<EventType> = z.strictObject({
  ...shown,
  name: z.string().check(z.minLength(1)),
  displayName: z.optional(textSchema),
  aliases: z.optional(z.array(z.string())),
  requires: z.optional(z.string()),
  attributes: z.optional(z.array(attributeDefinitionSchema).check(z.maxLength(libraryLimits.attributes))),
  variants: z.optional(z.array(eventVariantSchema)),
  collapse: z.optional(collapseSchema),
});
