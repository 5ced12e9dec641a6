import { libraryLimits } from '../../contract/library/library-limits.js';
import { firstCharacters } from './first-characters.js';
import type { ParsedText, TextProblem, Token } from './parsed-text.js';
import { parseToken, TokenError } from './parse-token.js';
import { endOfQuoted } from './read-quoted.js';

const cache = new Map<string, ParsedText>();
const capacity = 2000;
const { characters, tokens: mostTokens, formats: mostFormats } = libraryLimits;
const nothing: Token = { bareName: undefined, operand: { path: undefined, value: undefined }, formats: [] };

/** Takes a string with tokens apart, once: the answer is kept for the next time. Never throws; mistakes are in `problems`. */
export function parseText(text: string): ParsedText {
  const known = cache.get(text);
  if (known) return known;
  const parsed = parse(text);
  if (cache.size >= capacity) cache.clear();
  // A host's huge string is not worth keeping alive.
  if (text.length <= characters * 2) cache.set(text, parsed);
  return parsed;
}

function parse(whole: string): ParsedText {
  const literals: string[] = [];
  const tokens: Token[] = [];
  const problems: TextProblem[] = [];
  const text = firstCharacters(whole, characters);
  if (whole.length > text.length) problems.push(limit(`is longer than ${characters} characters`, 'shorten it'));
  let at = 0;
  let trim = false;
  for (;;) {
    const open = text.indexOf('{{', at);
    const close = open < 0 ? -1 : endOfToken(text, open + 2);
    const literal = text.slice(at, close < 0 ? undefined : open);
    if (literal.includes('{%'))
      problems.push(syntax('holds "{%": tags are not part of texts', 'use conditions, variants or status rules'));
    const trimmed = trim ? literal.trimStart() : literal;
    if (close < 0) {
      if (open >= 0) problems.push(syntax('has a "{{" without its "}}"', 'close the token with "}}"'));
      literals.push(trimmed);
      return { literals, tokens, problems };
    }
    if (tokens.length === mostTokens) {
      problems.push(limit(`has more than ${mostTokens} tokens`, 'write fewer tokens'));
      literals.push(trimmed);
      return { literals, tokens, problems };
    }
    const trimLeft = text[open + 2] === '-';
    trim = text[close - 3] === '-';
    literals.push(trimLeft ? trimmed.trimEnd() : trimmed);
    tokens.push(readToken(text.slice(open + (trimLeft ? 3 : 2), close - (trim ? 3 : 2)), problems));
    at = close;
  }
}

function readToken(source: string, problems: TextProblem[]): Token {
  try {
    const token = parseToken(source);
    if (token.formats.length <= mostFormats) return token;
    problems.push(limit(`has a token with more than ${mostFormats} formats`, 'write fewer formats'));
    return { ...token, formats: token.formats.slice(0, mostFormats) };
  } catch (error) {
    if (!(error instanceof TokenError)) throw error;
    problems.push(
      syntax(`cannot read "{{${source}}}": ${error.message}`, 'write {{ name }} or {{ name | format: argument }}'),
    );
    return nothing;
  }
}

/** The position after the `}}` that ends the token, `-1` where it has none. Braces in quotes do not count. */
function endOfToken(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    if (text[at] === '}' && text[at + 1] === '}') return at + 2;
    if (text[at] === '"' || text[at] === "'") {
      at = endOfQuoted(text, at) - 1;
      if (at < 0) return -1;
    }
  }
  return -1;
}

const syntax = (message: string, hint: string): TextProblem => ({ code: 'text-syntax', message, hint });
const limit = (message: string, hint: string): TextProblem => ({ code: 'text-limit', message, hint });
