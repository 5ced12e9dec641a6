import type { AttributeDefinition } from '../../contract/library/attribute-definition.js';
import type { Text } from '../../contract/library/text.js';
import type { Moment } from '../projection/moment.js';

/** What a rendered text depends on besides its data. Nothing is read from a clock or a browser. */
export interface TextOptions {
  /** BCP 47 tag of the reader's language; the library's, else `en`, where absent. */
  readonly locale?: string;
  /** IANA name; `UTC` where absent. */
  readonly timeZone?: string;
  /** The present moment, milliseconds since 1970, a date or ISO 8601; without it `relative` prints the date. */
  readonly now?: Moment;
  /** What `session.…` reads. */
  readonly session?: unknown;
  /** What `event.…` reads. */
  readonly event?: unknown;
  /** Language of the library's plain strings; `en` where absent. */
  readonly libraryLocale?: string;
  /** The library's `enums`. */
  readonly enums?: Readonly<Record<string, Readonly<Record<string, Text>>>>;
  /** Definitions by name: a bare token prints as its attribute is declared, and `label` finds its options. */
  readonly attributes?: ReadonlyMap<string, AttributeDefinition>;
}
