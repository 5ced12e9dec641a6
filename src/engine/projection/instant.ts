/** Milliseconds since 1970 of an ISO 8601 time. One that cannot be read is `-Infinity`: it stands before all others. */
export function instantOf(iso: string | undefined): number {
  if (typeof iso !== 'string') return -Infinity;
  const fast = iso.length === 24 && iso.charCodeAt(23) === 90 ? utcInstant(iso) : NaN;
  if (fast === fast) return fast;
  const parsed = Date.parse(iso);
  return Number.isNaN(parsed) ? -Infinity : parsed;
}

/** The one form every backend sends, read without `Date.parse`, which takes five times as long. */
function utcInstant(iso: string): number {
  const year = digits(iso, 0) * 100 + digits(iso, 2);
  const month = digits(iso, 5);
  const day = digits(iso, 8);
  const hour = digits(iso, 11);
  const minute = digits(iso, 14);
  const second = digits(iso, 17);
  const milliseconds = digits(iso, 20) * 10 + digits(iso, 22, 1);
  const plain = month >= 1 && month <= 12 && day >= 1 && day <= 31 && hour < 24 && minute < 60 && second < 60 && hasMarks(iso);
  if (!plain) return NaN;
  return (((daysSince1970(year, month, day) * 24 + hour) * 60 + minute) * 60 + second) * 1000 + milliseconds;
}

function hasMarks(iso: string): boolean {
  return (
    iso.charCodeAt(4) === 45 && iso.charCodeAt(7) === 45 && iso.charCodeAt(10) === 84 &&
    iso.charCodeAt(13) === 58 && iso.charCodeAt(16) === 58 && iso.charCodeAt(19) === 46
  );
}

function digits(text: string, from: number, count = 2): number {
  const first = text.charCodeAt(from) - 48;
  if (first < 0 || first > 9) return NaN;
  if (count === 1) return first;
  const second = text.charCodeAt(from + 1) - 48;
  return second < 0 || second > 9 ? NaN : first * 10 + second;
}

/** Counts from 1 March, so that a leap day is the last of its year. */
function daysSince1970(year: number, month: number, day: number): number {
  const shifted = month > 2 ? year : year - 1;
  const monthFromMarch = month > 2 ? month - 3 : month + 9;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return 365 * shifted + leapDays + Math.floor((153 * monthFromMarch + 2) / 5) + day - 719_469;
}
