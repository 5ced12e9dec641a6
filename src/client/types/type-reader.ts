import { withoutNulls } from '../../contract/without-nulls.js';
import type { ItemReader } from '../item-reader.js';
import type { Schema } from '../schema.js';
import { readFlatEventType } from './read-flat-event-type.js';
import type { OwnedEventType, StoredType } from './stored-type.js';
import type { SessionType } from '../../contract/library/session-type.js';

type Members = Readonly<Record<string, unknown>>;

/**
 * Only what makes it a type is asked for here. What an administrator may have got wrong inside is
 * for `parseLibrary`, which keeps the rest and says where the mistake is.
 */
const namedSchema: Schema<Members> = {
  safeParse(input) {
    const type = (typeof input === 'object' && input !== null ? input : {}) as Members;
    const wrong = ['id', 'name'].find((member) => typeof type[member] !== 'string' || type[member] === '');
    if (!wrong) return { success: true, data: type };
    return { success: false, error: { issues: [{ code: 'invalid_type', path: [wrong] }] } };
  },
};

export const sessionTypeReader: ItemReader<Members, StoredType<SessionType>> = {
  what: 'session type',
  schema: namedSchema,
  decode: (members) => withoutNulls(members) as unknown as StoredType<SessionType>,
};

export const eventTypeReader: ItemReader<Members, StoredType<OwnedEventType>> = {
  what: 'event type',
  schema: namedSchema,
  decode: (members) => readFlatEventType(withoutNulls(members)) as unknown as StoredType<OwnedEventType>,
};
