import { isFlatEventType, readFlatEventType } from '../../contract/library/flat-event-type.js';
import { withoutNulls } from '../../contract/without-nulls.js';
import type { ItemReader } from '../item-reader.js';
import { type Members, namedSchema } from './named-schema.js';
import type { OwnedEventType, StoredType } from './stored-type.js';

export const eventTypeReader: ItemReader<Members, StoredType<OwnedEventType>> = {
  what: 'event type',
  schema: namedSchema,
  decode: (members) =>
    (isFlatEventType(members)
      ? readFlatEventType(members)
      : withoutNulls(members)) as unknown as StoredType<OwnedEventType>,
};
