import { isIdentifying } from './is-identifying.js';
import { isState } from './is-state.js';
import { nameWords } from './name-words.js';
import { plainText } from './plain-text.js';
import type { Sample } from './sample.js';

const mostOptions = 24;
const code = /^[a-z]{1,40}(?:[_-][a-z0-9]{1,40}){0,5}$/i;

/** Labels for the codes that a system writes, such as `in_treatment`; `undefined` where people can read the values as they come. */
export function inferOptions({ name, values }: Sample): Readonly<Record<string, string>> | undefined {
  const words = nameWords(name);
  const codes = [...new Set(values)];
  if (codes.length > mostOptions || isIdentifying(words)) return undefined;
  if (!codes.every((one): one is string => typeof one === 'string' && code.test(one))) return undefined;
  if (!isState(words) && !codes.some((one) => one.includes('_'))) return undefined;
  return Object.fromEntries(
    codes.map((one) => [one, plainText(one === one.toUpperCase() ? one.toLowerCase() : one) ?? one]),
  );
}
