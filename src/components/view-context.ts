/** What every drawn text and time depends on. Nothing below reads a clock or the browser's language by itself. */
export interface ViewContext {
  /** BCP 47 tag of the widget's language. */
  readonly locale: string;
  /** IANA name of the zone times are shown in. */
  readonly timeZone: string;
  /** The present moment, milliseconds since 1970. */
  readonly now: number;
  /** Which way everything around reads; where it is not known, every text is isolated. */
  readonly direction?: 'ltr' | 'rtl';
}
