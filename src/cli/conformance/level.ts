/** What a backend can claim. */
export const levels = ['read', 'ingest', 'library', 'live'] as const;

export type Level = (typeof levels)[number];
