/** The instant so many hours after another, ISO 8601. */
export const hoursAfter = (start: string, hours: number): string =>
  new Date(Date.parse(start) + hours * 3_600_000).toISOString();
