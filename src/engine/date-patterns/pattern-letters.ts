import type { DateNameWidth, DateUnit } from '../../messages/date-locale.js';

type Named = 'era' | 'quarter' | 'month' | 'day' | 'dayPeriod';

const counted: Readonly<Record<string, DateUnit>> = {
  y: 'year',
  Y: 'year',
  Q: 'quarter',
  q: 'quarter',
  M: 'month',
  L: 'month',
  w: 'week',
  I: 'week',
  d: 'date',
  D: 'dayOfYear',
  E: 'day',
  e: 'day',
  i: 'day',
  c: 'day',
  m: 'minute',
  s: 'second',
};

/** What a letter counts, for its ordinal number. */
export const unitOf = (letter: string): DateUnit => counted[letter] ?? 'hour';

/** What the letters name, where they are so many that they do: `M` is a number, `MMM` a name. */
export const namedBy = (token: string): Named | undefined =>
  /^[abB]/.test(token)
    ? 'dayPeriod'
    : token.startsWith('G')
      ? 'era'
      : /^(E|[QqMLiec]{3})/.test(token)
        ? (unitOf(token.charAt(0)) as Named)
        : undefined;

/** How wide a name those letters ask for. */
export const widthOf = ({ length }: string, named: Named): DateNameWidth =>
  length < 4 ? 'abbreviated' : length === 5 ? 'narrow' : length === 6 && named === 'day' ? 'short' : 'wide';
