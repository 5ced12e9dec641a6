/** A place in a text, as an editor counts. */
export interface TextPlace {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** Offset of the first character. */
  readonly start: number;
  /** Offset after the last one. */
  readonly end: number;
}

/** Line and column of an offset. A line ends with `\n`, `\r\n` or `\r`. */
export function textPlace(text: string, start: number, end: number): TextPlace {
  const lines = text.slice(0, start).split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1, start, end };
}
