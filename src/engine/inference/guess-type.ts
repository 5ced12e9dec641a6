import type { AttributeDefinition } from '../../contract/library/attribute-definition.js';
import { momentOf } from '../formats/moment-of.js';
import { isIdentifying } from './is-identifying.js';
import { nameWords } from './name-words.js';

type Guess = Pick<AttributeDefinition, 'type' | 'parse'>;

const number = /^-?(0|[1-9]\d{0,14})(\.\d{1,10})?$/;
const webAddress = /^https?:\/\/[^\s/]+\S*$/i;
const email = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const phone = /^\+?[\d\s().-]{6,20}$/;
const duration = /^P(?=\d|T\d)(\d+D)?(T(\d+H)?(\d+M)?(\d+S)?)?$/;
/** Those that no other notation looks like first; a month before the day, unless a value says otherwise. */
const datePatterns = ['MMddyyyy', 'ddMMyyyy', 'yyyyMMdd', 'MM/dd/yyyy', 'dd/MM/yyyy', 'dd.MM.yyyy', 'yyyy/MM/dd'];

/** What kind of values these are, by what they look like and what they are called. A plain text where nothing fits all. */
export function guessType(name: string, values: readonly (string | number | boolean)[]): Guess {
  if (values.length === 0) return {};
  const words = nameWords(name);
  const texts = values.map(String);
  const all = (form: RegExp): boolean => texts.every((text) => text.length < 255 && form.test(text));
  if (all(/^(true|false)$/)) return { type: 'boolean' };
  if (all(webAddress)) return { type: 'url' };
  if (all(email)) return { type: 'email' };
  if (all(phone) && words.some((word) => /^(phone|mobile|tel|telephone|fax)$/.test(word))) return { type: 'phone' };
  if (all(duration)) return { type: 'duration' };
  if (isIdentifying(words)) return {};
  return dateOf(words, texts) ?? (all(number) ? numberOf(texts) : {});
}

function dateOf(words: readonly string[], texts: readonly string[]): Guess | undefined {
  const moments = texts.map((text) => momentOf(text));
  if (moments.every((moment) => moment?.hasTime)) return { type: 'datetime' };
  if (moments.every((moment) => moment)) return { type: 'date' };
  const isCalledDate = words.some((word) => /^(date|day|birthday|birth|appointment|due|until|from|on)$/.test(word));
  // digits alone are a date only where they cannot be a number
  const isDateLike =
    isCalledDate || texts.every((text) => /[./]/.test(text)) || texts.some((text) => text.startsWith('0'));
  const parse = datePatterns.find((pattern) => isDateLike && texts.every((text) => fits(text, pattern)));
  return parse === undefined ? undefined : { type: 'date', parse };
}

/** date-fns also reads years that are shorter than their pattern. */
const fits = (text: string, pattern: string): boolean => {
  const moment = text.length === pattern.length ? momentOf(text, pattern) : undefined;
  return moment !== undefined && Math.abs(new Date(moment.ms).getUTCFullYear() - 2000) < 100;
};

const numberOf = (texts: readonly string[]): Guess => ({
  type: texts.every((text) => !text.includes('.')) ? 'integer' : 'number',
});
