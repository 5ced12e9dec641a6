import type { AttributeType } from '../../contract/library/attribute-definition.js';
import type { TextPart } from './text-part.js';

/** One attribute as an agent reads it. */
export interface AttributeView {
  readonly name: string;
  readonly label: string;
  /** The formatted value; bullets where it is masked. */
  readonly text: string;
  readonly parts: readonly TextPart[];
  readonly type: AttributeType;
  /** Only https, http, mailto and tel. */
  readonly href?: string;
  /** The clear value is withheld from this view. */
  readonly masked: boolean;
  /** Not all events were loaded when this was folded. */
  readonly partial: boolean;
  /** The value did not fit its type and is shown raw. */
  readonly raw: boolean;
  /** Belongs on the journey map's tooltip and first in a row's details. */
  readonly tooltip: boolean;
  /** Ids of the events the value came from, capped. */
  readonly contributors: string[];
  /** Name of the operator that folded it; absent where the value is the backend's or an event's own. */
  readonly operator?: string;
  /** How many events were used and skipped by the operator. */
  readonly used: number;
  readonly skipped: number;
}
