import type { AttributeDefinition } from '../../contract/library/attribute-definition.js';
import type { SessionLibrary } from '../../contract/library/session-library.js';
import type { Text } from '../../contract/library/text.js';
import { humanize } from '../humanize.js';
import { momentOf } from '../projection/moment.js';
import { textInLocale } from '../text/text-in-locale.js';
import type { TextOptions } from '../text/text-options.js';
import { isPermitted, type Guarded } from './is-permitted.js';
import type { PresentOptions } from './present-options.js';

/** The agent a view is made for: language, zone, moment, and what may be shown. */
export class Reader {
  readonly text: TextOptions;
  readonly now: number | undefined;
  readonly #capabilities: readonly string[] | undefined;
  readonly #reveal: ReadonlySet<string> | undefined;

  constructor(
    { locale, timeZone, now, capabilities, reveal }: PresentOptions,
    { locale: libraryLocale, enums }: SessionLibrary,
  ) {
    this.now = momentOf(now);
    this.text = { locale, timeZone, now: this.now, libraryLocale, enums };
    this.#capabilities = capabilities;
    this.#reveal = reveal;
  }

  get locale(): string {
    return this.text.locale ?? this.text.libraryLocale ?? 'en';
  }

  may(thing: Guarded): boolean {
    return isPermitted(thing, this.#capabilities);
  }

  /** How an attribute is kept from being read; `undefined` where it may be read. */
  sensitivityOf(definition: AttributeDefinition | undefined): AttributeDefinition['sensitivity'] {
    return definition && this.#reveal?.has(definition.name) ? undefined : definition?.sensitivity;
  }

  /** A name an administrator gave, else the technical name in readable form. */
  label(displayName: Text | undefined, name: string): string {
    return (
      (displayName && textInLocale(displayName, this.text.locale, this.text.libraryLocale)) ||
      readable(String(name ?? ''))
    );
  }
}

const readableNames = new Map<string, string>();

/** The same few names are humanised for every row. */
function readable(name: string): string {
  let known = readableNames.get(name);
  if (known === undefined) {
    known = humanize(name);
    if (readableNames.size > 1000) readableNames.clear();
    readableNames.set(name, known);
  }
  return known;
}
