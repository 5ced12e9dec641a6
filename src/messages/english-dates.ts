import type { DateLocale } from './date-locale.js';
import { longPatterns } from './long-patterns.js';

const suffixes = ['th', 'st', 'nd', 'rd'];

/** What English date patterns say beyond the names that `Intl` knows, as date-fns words it. */
export const englishDates: DateLocale = {
  localize: {
    ordinalNumber: (value) =>
      value + ((Math.trunc((value % 100) / 10) === 1 ? undefined : suffixes[value % 10]) ?? 'th'),
    quarter: (value, { width } = {}) =>
      width === 'narrow' ? `${value}` : width === 'wide' ? `${value}${suffixes[value] ?? 'th'} quarter` : `Q${value}`,
    dayPeriod: (value, { width } = {}) => {
      if (value.length === 2)
        return width === 'narrow' ? value.charAt(0) : width === 'wide' ? `${value[0]}.m.` : value.toUpperCase();
      if (value === 'noon') return width === 'narrow' ? 'n' : value;
      if (value === 'midnight') return width === 'narrow' ? 'mi' : value;
      return value === 'night' ? 'at night' : `in the ${value}`;
    },
  },
  formatLong: longPatterns(
    ['MM/dd/yyyy', 'MMM d, y', 'MMMM do, y', 'EEEE, MMMM do, y'],
    ['h:mm a', 'h:mm:ss a', 'h:mm:ss a z', 'h:mm:ss a zzzz'],
    ['{{date}}, {{time}}', '{{date}}, {{time}}', "{{date}} 'at' {{time}}", "{{date}} 'at' {{time}}"],
  ),
};
