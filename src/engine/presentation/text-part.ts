/** A piece of a rendered text: what the administrator wrote, or a value that came from outside. */
export interface TextPart {
  readonly kind: 'literal' | 'value';
  readonly text: string;
}
