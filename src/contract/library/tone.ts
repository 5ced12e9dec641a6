import * as z from 'zod/mini';

/** What a colour means. Every tone has a foreground and background pair in the theme. */
export const tones = ['neutral', 'info', 'success', 'warning', 'danger'] as const;

export type Tone = (typeof tones)[number];

export const toneSchema = z.enum(tones);
