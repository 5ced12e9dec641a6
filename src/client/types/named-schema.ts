import type { Schema } from '../schema.js';

/** A JSON object with an id and a name. */
export type Members = Readonly<Record<string, unknown>>;

/**
 * Only what makes it a type is asked for here. What an administrator may have got wrong inside is
 * for `parseLibrary`, which keeps the rest and says where the mistake is.
 */
export const namedSchema: Schema<Members> = {
  safeParse(input) {
    const type = (typeof input === 'object' && input !== null ? input : {}) as Members;
    const wrong = ['id', 'name'].find((member) => typeof type[member] !== 'string' || type[member] === '');
    if (!wrong) return { success: true, data: type };
    return { success: false, error: { issues: [{ code: 'invalid_type', path: [wrong] }] } };
  },
};
