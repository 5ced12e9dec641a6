import { namePattern } from '../path/name-pattern.js';
import { readPathAt } from '../path/parse-path.js';
import { isForbidden } from '../path/read-path.js';
import type { FormatCall, Operand, Token } from './parsed-text.js';
import { readQuoted } from './read-quoted.js';

/** A token that cannot be read; `message` says what was expected where. */
export class TokenError extends Error {}

const number = /[+-]?\d+(?:\.\d*)?/y;
const name = new RegExp(namePattern, 'uy');

/** Reads `operand | format: argument, name: argument`. Throws `TokenError`. */
export function parseToken(source: string): Token {
  const reader = new TokenReader(source);
  const operand = reader.operand();
  const formats = reader.formats();
  const [root] = operand.path?.length === 1 && formats.length === 0 ? operand.path : [];
  return { bareName: typeof root === 'string' && !isForbidden(root) ? root : undefined, operand, formats };
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
    const quoted = readQuoted(this.source, this.#at);
    if (quoted) {
      this.#at = quoted.end;
      if (!quoted.isClosed) throw this.#expected('a closing quote');
      return constant(quoted.text);
    }
    const start = this.#at;
    const digits = this.#read(number);
    if (digits && !this.#read(name)) return constant(Number(digits));
    const found = readPathAt(this.source, start);
    if (!found) {
      this.#at = start;
      throw this.#expected('a path, a quoted string, a number, true or false');
    }
    this.#at = found.end;
    const [root] = found.path;
    if (found.path.length === 1 && (root === 'true' || root === 'false')) return constant(root === 'true');
    return { path: found.path, value: undefined };
  }

  #format(): FormatCall {
    this.#blank();
    const called = this.#read(name);
    if (!called) throw this.#expected('the name of a format');
    const args: Operand[] = [];
    const named: [string, Operand][] = [];
    if (this.#skip(':')) {
      do this.#argument(args, named);
      while (this.#skip(','));
    }
    const constants = args.every((operand) => !operand.path) ? args.map((operand) => operand.value) : undefined;
    return { name: called, args, named, constants };
  }

  #argument(args: Operand[], named: [string, Operand][]): void {
    this.#blank();
    const start = this.#at;
    const argument = this.#read(name);
    if (argument && this.#skip(':')) named.push([argument, this.operand()]);
    else {
      this.#at = start;
      args.push(this.operand());
    }
  }

  #skip(character: string): boolean {
    this.#blank();
    const isThere = this.source[this.#at] === character;
    if (isThere) this.#at++;
    return isThere;
  }

  #blank(): void {
    while (this.source.charCodeAt(this.#at) <= 32) this.#at++;
  }

  /** Reads what the sticky pattern finds here; `""` where it does not. */
  #read(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const [found] = pattern.exec(this.source) ?? [''];
    this.#at += found.length;
    return found;
  }

  #expected(what: string): TokenError {
    const rest = this.source.slice(this.#at, this.#at + 20).trim();
    return new TokenError(`expected ${what} ${rest ? `at "${rest}"` : 'at its end'}`);
  }
}

const constant = (value: unknown): Operand => ({ path: undefined, value });
