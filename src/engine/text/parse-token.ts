import { isNameCharacter } from '../path/is-name-character.js';
import { readPathAt } from '../path/parse-path.js';
import { isForbidden } from '../path/read-path.js';
import type { FormatCall, Operand, Token } from './parsed-text.js';
import { readQuoted } from './read-quoted.js';

/** A token that cannot be read; `message` says what was expected where. */
export class TokenError extends Error {}

const number = /[+-]?\d+(?:\.\d*)?/y;

/** Reads `operand | format: argument, name: argument`. Throws `TokenError`. */
export function parseToken(source: string): Token {
  const reader = new TokenReader(source);
  const operand = reader.operand();
  const formats = reader.formats();
  const [name] = operand.path?.length === 1 && formats.length === 0 ? operand.path : [];
  return { bareName: typeof name === 'string' && !isForbidden(name) ? name : undefined, operand, formats };
}

/** Reads the part of a token after the path, with or without the leading bar: `currency: 'EUR'`. Throws `TokenError`. */
export function parseFormats(source: string): readonly FormatCall[] {
  return new TokenReader(source.trimStart().startsWith('|') ? source : `|${source}`).formats();
}

class TokenReader {
  #at = 0;

  constructor(readonly source: string) {}

  formats(): FormatCall[] {
    const calls: FormatCall[] = [];
    while (this.#skip('|')) calls.push(this.#format());
    if (this.#at < this.source.length) throw this.#expected('"|" or the end');
    return calls;
  }

  operand(): Operand {
    this.#blank();
    const start = this.#at;
    const character = this.source[start];
    if (character === '"' || character === "'") {
      const quoted = readQuoted(this.source, start);
      this.#at = quoted.end;
      return constant(quoted.text);
    }
    number.lastIndex = start;
    const digits = number.exec(this.source)?.[0];
    if (digits !== undefined && !isNameCharacter(this.source.charCodeAt(start + digits.length))) {
      this.#at = start + digits.length;
      return constant(Number(digits));
    }
    const found = readPathAt(this.source, start);
    if (!found) throw this.#expected('a path, a quoted string, a number, true or false');
    this.#at = found.end;
    const [name] = found.path;
    if (found.path.length === 1 && (name === 'true' || name === 'false')) return constant(name === 'true');
    return { path: found.path, value: undefined };
  }

  #format(): FormatCall {
    const name = this.#name();
    if (!name) throw this.#expected('the name of a format');
    const args: Operand[] = [];
    const named: [string, Operand][] = [];
    if (this.#skip(':')) {
      do this.#argument(args, named);
      while (this.#skip(','));
    }
    const constants = args.every((operand) => !operand.path) ? args.map((operand) => operand.value) : undefined;
    return { name, args, named, constants };
  }

  #argument(args: Operand[], named: [string, Operand][]): void {
    const start = this.#at;
    const name = this.#name();
    if (name && this.#skip(':')) named.push([name, this.operand()]);
    else {
      this.#at = start;
      args.push(this.operand());
    }
  }

  #name(): string {
    this.#blank();
    const start = this.#at;
    while (this.#at < this.source.length && isNameCharacter(this.source.charCodeAt(this.#at))) this.#at++;
    return this.source.slice(start, this.#at);
  }

  #skip(character: string): boolean {
    this.#blank();
    if (this.source[this.#at] !== character) return false;
    this.#at++;
    return true;
  }

  #blank(): void {
    while (this.#at < this.source.length && this.source.charCodeAt(this.#at) <= 32) this.#at++;
  }

  #expected(what: string): TokenError {
    const rest = this.source.slice(this.#at, this.#at + 20).trim();
    return new TokenError(`expected ${what} ${rest ? `at "${rest}"` : 'at its end'}`);
  }
}

const constant = (value: unknown): Operand => ({ path: undefined, value });
