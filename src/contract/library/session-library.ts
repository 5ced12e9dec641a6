import * as z from 'zod/mini';
import { recordOf } from '../record-of.js';
import { durationSchema } from './duration.js';
import { type EventType, eventTypeSchema } from './event-type.js';
import { type SessionType, sessionTypeSchema } from './session-type.js';
import { type Text, textSchema } from './text.js';

/** What an agent starts with; the agent can change it. */
export interface LibraryDefaults {
  readonly order?: 'newest' | 'oldest';
  /** How far back events are shown, such as `"90 days"`. */
  readonly range?: string;
  readonly groupBy?: 'day' | 'session' | 'none';
}

/** The administrator's whole configuration. Data only: nothing in it is executed or parsed as HTML. */
export interface SessionLibrary {
  readonly $schema?: string;
  readonly formatVersion?: 1;
  /** Language of plain strings; `en` where absent. */
  readonly locale?: string;
  readonly defaults?: LibraryDefaults;
  readonly enums?: Readonly<Record<string, Readonly<Record<string, Text>>>>;
  readonly sessionTypes?: readonly SessionType[];
  /** Event types of any session type. */
  readonly eventTypes?: readonly EventType[];
}

export const libraryDefaultsSchema: z.ZodMiniType<LibraryDefaults> = z.strictObject({
  description: z.optional(z.string()),
  order: z.optional(z.literal(['newest', 'oldest'])),
  range: z.optional(durationSchema),
  groupBy: z.optional(z.literal(['day', 'session', 'none'])),
});

export const sessionLibrarySchema: z.ZodMiniType<SessionLibrary> = z.strictObject({
  $schema: z.optional(z.string()),
  description: z.optional(z.string()),
  formatVersion: z.optional(z.literal(1)),
  locale: z.optional(z.string().check(z.minLength(2))),
  defaults: z.optional(libraryDefaultsSchema),
  enums: z.optional(recordOf(recordOf(textSchema))),
  sessionTypes: z.optional(z.array(sessionTypeSchema)),
  eventTypes: z.optional(z.array(eventTypeSchema)),
});
