import type { Format } from './format.js';
import { textOf } from './text-of.js';

/** Longest text a replacement may grow to. */
const longest = 1_000_000;

/** Liquid's filters on text, as liquidjs has them. */
export const liquidStrings: Readonly<Record<string, Format>> = {
  upcase: (value) => textOf(value).toUpperCase(),
  downcase: (value) => textOf(value).toLowerCase(),
  capitalize: (value) => {
    const text = textOf(value);
    return text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();
  },
  strip: (value, [characters]) => stripped(textOf(value), textOf(characters)),
  append: (value, [suffix]) => textOf(value) + textOf(suffix),
  prepend: (value, [prefix]) => textOf(prefix) + textOf(value),
  replace: (value, [pattern, replacement]) => replaced(textOf(value), textOf(pattern), textOf(replacement)),
  remove: (value, [pattern]) => replaced(textOf(value), textOf(pattern), ''),
  truncate: (value, [length = 50, ending = '...']) => truncated(value, Number(length), textOf(ending)),
  truncatewords: (value, [count = 15, ending = '...']) => {
    const words = textOf(value).trimStart().split(/\s+/);
    const kept = Math.max(Number(count), 1);
    return words.slice(0, kept).join(' ') + (words.length >= kept ? textOf(ending) : '');
  },
};

function stripped(text: string, characters: string): string {
  if (characters === '') return text.trim();
  const unwanted = new Set(characters);
  const letters = Array.from(text);
  let start = 0;
  let end = letters.length;
  while (start < end && unwanted.has(letters[start] as string)) start++;
  while (end > start && unwanted.has(letters[end - 1] as string)) end--;
  return letters.slice(start, end).join('');
}

function replaced(text: string, pattern: string, replacement: string): string {
  const parts = text.split(pattern);
  return parts.length * replacement.length > longest ? text : parts.join(replacement);
}

/** In characters, not in halves of a surrogate pair. */
function truncated(value: unknown, length: number, ending: string): unknown {
  const text = textOf(value);
  if (text.length <= length) return value;
  const characters = Array.from(text);
  if (characters.length <= Math.max(length, 0)) return value;
  return characters.slice(0, Math.max(length - Array.from(ending).length, 0)).join('') + ending;
}
