/** One attribute's value as text. */
export interface FormattedAttribute {
  /** `""` where the value is missing. */
  readonly text: string;
  /** The value does not fit its type, and is shown as it came. */
  readonly raw: boolean;
  /** Where the value is an address: https, http, mailto or tel. */
  readonly href?: string;
}
