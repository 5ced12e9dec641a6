import type { AttributeDefinition } from '../../contract/library/attribute-definition.js';
import { momentOf } from '../projection/moment.js';
import type { TextOptions } from '../text/text-options.js';
import type { FormatContext } from './format.js';

const none: Readonly<Record<string, unknown>> = Object.freeze(Object.create(null) as Record<string, unknown>);

/** Fills in what the host left out: the library's language, UTC, no moment. */
export function formatContext(options: TextOptions, data: unknown, definition?: AttributeDefinition): FormatContext {
  const { now } = options;
  return {
    locale: options.locale ?? options.libraryLocale ?? 'en',
    timeZone: options.timeZone ?? 'UTC',
    now: momentOf(now),
    named: none,
    definition,
    data,
    options,
  };
}
