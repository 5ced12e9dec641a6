/** An icon reduced to what is drawn: path data to stroke and to fill in the text's colour. */
export interface IconDrawing {
  readonly viewBox: string;
  readonly stroke: string;
  readonly fill: string;
}
