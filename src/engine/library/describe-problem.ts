import type { SchemaProblem } from '../../contract/library/schema-problem.js';
import { namedLike } from './named-like.js';

const types: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

/** A schema problem in an administrator's words, and what would be right. */
export function describeProblem(problem: SchemaProblem, value: unknown): { message: string; hint?: string } {
  const key = String(problem.path.at(-1) ?? 'library');
  const { bound = 0, keys = [], values = [], expected = [] } = problem;
  const unit = typeof value === 'string' ? ' characters' : Array.isArray(value) ? ' items' : '';
  switch (problem.kind) {
    case 'unknown-key':
      return {
        message: `"${short(key)}" is not a key that stands here`,
        hint: namedLike(key, keys, `known here: ${keys.join(', ')}`),
      };
    case 'missing-key':
      return { message: `needs "${key}"`, hint: `add "${key}"` };
    case 'wrong-type': {
      const wanted = [...new Set(expected.map((type) => types[type] ?? type))].join(' or ');
      return { message: `${shown(value)} is not ${wanted}`, hint: `give ${wanted}` };
    }
    case 'wrong-value': {
      const choice = `give one of ${values.join(', ')}`;
      return {
        message: `${shown(value)} is not ${/^[aeiou]/.test(key) ? 'an' : 'a'} ${key}: ${choice}`,
        hint: typeof value === 'string' ? namedLike(value, values.map(String), choice) : choice,
      };
    }
    case 'too-long':
      return { message: `has more than ${bound}${unit}`, hint: `keep to ${bound}${unit}` };
    case 'too-short':
      if (unit === '') return { message: `${shown(value)} is too small`, hint: `give at least ${Math.max(bound, 1)}` };
      return {
        message: bound === 1 ? 'is empty' : `has fewer than ${bound}${unit}`,
        hint: bound === 1 ? 'fill it, or leave it out' : `give at least ${bound}${unit}`,
      };
    case 'wrong-form': {
      const [message, hint] = (problem.message ?? 'does not have the right form').split(/: (?=give |write )/);
      return { message: `${shown(value)} ${message}`, ...(hint ? { hint } : {}) };
    }
  }
}

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null
    ? 'this'
    : typeof value === 'string'
      ? `"${short(value)}"`
      : String(value);
}
