import * as z from 'zod/mini';
import { type AttributeDefinition, attributeDefinitionSchema } from './attribute-definition.js';
import { type Card, cardSchema } from './card.js';
import { type EventType, eventTypeSchema } from './event-type.js';
import { libraryLimits } from './library-limits.js';
import { type Text, textSchema } from './text.js';
import { type Tone, toneSchema } from './tone.js';

/** The template all sessions of one type share. */
export interface SessionType {
  /** The type's name in the data, such as `delivery`. */
  readonly name: string;
  /** The name in readable form where absent. */
  readonly displayName?: Text;
  /** Name of an icon. */
  readonly icon?: string;
  /** The card's tone where no status has one. */
  readonly tone?: Tone;
  /** Lower comes first; 100 where absent. */
  readonly priority?: number;
  /** Former names: their sessions use this type. */
  readonly aliases?: readonly string[];
  /** Shown only to a host that grants this capability. */
  readonly requires?: string;
  /** Session attributes, at most 200. */
  readonly attributes?: readonly AttributeDefinition[];
  /** What an agent sees of a session. */
  readonly card?: Card;
  /** Win over the library's event types of the same name. */
  readonly eventTypes?: readonly EventType[];
}

export const sessionTypeSchema: z.ZodMiniType<SessionType> = z.strictObject({
  description: z.optional(z.string()),
  name: z.string().check(z.minLength(1)),
  displayName: z.optional(textSchema),
  icon: z.optional(z.string()),
  tone: z.optional(toneSchema),
  priority: z.optional(z.number()),
  aliases: z.optional(z.array(z.string())),
  requires: z.optional(z.string()),
  attributes: z.optional(z.array(attributeDefinitionSchema).check(z.maxLength(libraryLimits.attributes))),
  card: z.optional(cardSchema),
  eventTypes: z.optional(z.array(eventTypeSchema)),
});
