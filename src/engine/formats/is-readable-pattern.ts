/**
 * False for a pattern with the letters of day-of-year and week-year where days and years are meant (`DD`, `YYYY`):
 * date-fns refuses them, but not without writing the value at hand to the console.
 */
export function isReadablePattern(pattern: string): boolean {
  const letters = pattern.replace(/''|'[^']*'/g, '');
  return !(letters.match(/D+|Y+/g) ?? []).some((run) => ['D', 'DD', 'YY', 'YYYY'].includes(run));
}
