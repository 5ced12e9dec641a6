import type { Diagnostic } from '../../contract/diagnostic.js';
import type { Tone } from '../../contract/library/tone.js';
import type { AttributeView } from './attribute-view.js';
import type { TextPart } from './text-part.js';

/** An event as its timeline row and its place on the journey map show it. */
export interface EventView {
  readonly id: string;
  readonly sessionId: string;
  readonly name: string;
  /** The event type's name in the agent's language: what a filter lists. */
  readonly typeLabel: string;
  /** When it happened, ISO 8601. */
  readonly at: string;
  /** Reported more than five minutes after it happened. */
  readonly late: boolean;
  readonly title: string;
  readonly titleParts: readonly TextPart[];
  readonly body?: string;
  readonly bodyParts?: readonly TextPart[];
  /** An icon's name. */
  readonly icon: string;
  readonly tone: Tone;
  /** There is more to read than title and body: attributes or a link. */
  readonly expandable: boolean;
  readonly attributes: AttributeView[];
  readonly onTimeline: boolean;
  /** The host lacks a capability: only ids, names and times are in the view. */
  readonly withheld?: true;
  readonly link?: { readonly href: string; readonly label: string };
  readonly diagnostics: Diagnostic[];
}
