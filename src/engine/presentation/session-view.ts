import type { Diagnostic } from '../../contract/diagnostic.js';
import type { Tone } from '../../contract/library/tone.js';
import type { AttributeView } from './attribute-view.js';
import type { StageView } from './stage-view.js';
import type { TextPart } from './text-part.js';

/** A button of the card that the host handles. */
export interface ActionView {
  readonly name: string;
  readonly label: string;
  readonly icon?: string;
}

/** A session as its card shows it: everything is text, decided and in order. */
export interface SessionView {
  readonly id: string;
  readonly type: string;
  readonly typeLabel: string;
  readonly title: string;
  readonly titleParts: readonly TextPart[];
  readonly subtitle?: string;
  readonly subtitleParts?: readonly TextPart[];
  /** An icon's name. */
  readonly icon: string;
  readonly tone: Tone;
  readonly status?: { readonly label: string; readonly tone: Tone };
  readonly stages: StageView[];
  readonly attributes: AttributeView[];
  readonly eventCount: number;
  /** The customer's id, or the words for an unresolved one. */
  readonly customer: string;
  /** ISO 8601. */
  readonly lastActivity?: string;
  readonly link?: { readonly href: string; readonly label: string };
  readonly actions: readonly ActionView[];
  readonly summary?: string;
  /** A status rule with `closed`, or a terminal stage reached. */
  readonly closed: boolean;
  readonly overdue: boolean;
  /** The host lacks a capability: the view says nothing but what kind of session it is. */
  readonly withheld?: true;
  /** Lower comes first among cards of equal urgency. */
  readonly priority: number;
  readonly diagnostics: Diagnostic[];
}
