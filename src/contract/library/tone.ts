import * as z from 'zod/mini';

export const tones = ['neutral', 'info', 'success', 'warning', 'danger'] as const;

/** What a colour means. Every tone has a foreground and background pair in the theme. */
export type Tone = (typeof tones)[number];

export const toneSchema = z.literal(tones);
