import type { Path } from './edit-json.js';
import type { Choices } from './wording-choices.js';

/** A value to be set at a place of a template. */
export type Edit = readonly [path: Path, value: unknown];

/** Something that comes into the template when it is chosen. */
export interface Offer {
  readonly label: string;
  readonly edits: readonly Edit[];
  /** A language that every text has a field for then. */
  readonly language?: string;
}

/** Something that can be said or shown differently, without knowing how a template is written. */
export interface WordingField {
  readonly path: Path;
  /** What it is, to a person. */
  readonly label: string;
  readonly kind: 'text' | 'choice' | 'check' | 'offer';
  readonly value: string;
  /** `choice`: what there is to choose. */
  readonly choices?: Choices;
  /** `offer`: what can be added; its value is the position among these. */
  readonly offers?: readonly Offer[];
  /** What holds where nothing is given. */
  readonly otherwise?: string;
  /** Details of events may stand in it, in double braces. */
  readonly takesDetails?: boolean;
  /** `check`: its place on the card, from 1, and how many there are. */
  readonly place?: { readonly at: number; readonly of: number };
  /** It cannot be left out: empty, it is an empty text. */
  readonly isNeeded?: boolean;
  /** What goes with it when it is taken out. */
  readonly removes?: Path;
  /** The language that its text is in, where the template has several. */
  readonly language?: string;
  /** The language that agents read as long as it is empty. */
  readonly untranslated?: string;
  /** Texts elsewhere that say the same, and follow. */
  readonly alsoAt?: readonly Path[];
  /** What puts its item before the one above. */
  readonly raises?: readonly Edit[];
  /** What is written is true, and no text. */
  readonly isFlag?: boolean;
  /** It has a line of the form to itself. */
  readonly takesLine?: boolean;
  /** Wanted so seldom that it is folded away. */
  readonly isRare?: boolean;
}

export interface WordingGroup {
  readonly title: string;
  readonly fields: readonly WordingField[];
  /** Details that the texts of this group may name. */
  readonly details: readonly { readonly name: string; readonly label: string }[];
}
