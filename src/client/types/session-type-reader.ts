import type { SessionType } from '../../contract/library/session-type.js';
import { withoutNulls } from '../../contract/without-nulls.js';
import type { ItemReader } from '../item-reader.js';
import { type Members, namedSchema } from './named-schema.js';
import type { StoredType } from './stored-type.js';

export const sessionTypeReader: ItemReader<Members, StoredType<SessionType>> = {
  what: 'session type',
  schema: namedSchema,
  decode: (members) => withoutNulls(members) as unknown as StoredType<SessionType>,
};
