import type { Path } from '../path/path.js';

/** A path to follow, or the value itself where `path` is absent. */
export interface Operand {
  readonly path: Path | undefined;
  readonly value: unknown;
}

/** One `| name: arguments` of a token. */
export interface FormatCall {
  readonly name: string;
  readonly args: readonly Operand[];
  readonly named: readonly (readonly [name: string, operand: Operand])[];
  /** The values of `args` where none of them is a path: evaluated once. */
  readonly constants: readonly unknown[] | undefined;
}

/** What stands between `{{` and `}}`. */
export interface Token {
  /** The name, where the token is a bare name without formats: by far the most frequent one. */
  readonly bareName: string | undefined;
  readonly operand: Operand;
  readonly formats: readonly FormatCall[];
}

/** A mistake in a text. */
export interface TextProblem {
  readonly code: 'text-syntax' | 'text-limit';
  readonly message: string;
  readonly hint: string;
}

/** A text taken apart: `literals[i]` stands before `tokens[i]`, one more literal ends it. */
export interface ParsedText {
  readonly literals: readonly string[];
  readonly tokens: readonly Token[];
  readonly problems: readonly TextProblem[];
}
