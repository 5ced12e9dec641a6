import type { AttributeValue, WireAttribute } from '../../contract/attribute-value.js';
import { decodeAttribute } from '../../contract/decode-attribute.js';
import { decodeEvent } from '../../contract/decode-event.js';
import type { Diagnostic } from '../../contract/diagnostic.js';
import { eventSchema } from '../../contract/event-schema.js';
import type { EventKind, JourneyEvent } from '../../contract/journey-event.js';
import { didYouMean } from '../library/did-you-mean.js';
import { jsonPointer } from '../library/json-pointer.js';

type Item = Readonly<Record<string, unknown>>;

const firstMoment = Date.UTC(2024, 0, 1, 9);
const minute = 60_000;
const kinds: readonly unknown[] = [
  'custom',
  'web',
  'app',
  'action',
  'segment',
  'outcome',
  'unknown',
] satisfies EventKind[];
const form = 'give "eventName", "sessionType", "sessionExternalId" and "attributes"';

/** Reads sample events one after another: what an event does not say follows from those before it. */
export class SampleReader {
  readonly #diagnostics: Diagnostic[];
  /** Session ids by what makes a session: its type, its external id, its customer. Source: seed rules 1 and 2. */
  readonly #sessions = new Map<string, string>();
  /** Sessions that began with events of nobody: they belong to the first customer that is named. */
  readonly #unclaimed = new Map<string, string>();
  readonly #ids = new Set<string>();
  #count = 0;
  #latest = firstMoment - minute;

  constructor(diagnostics: Diagnostic[]) {
    this.#diagnostics = diagnostics;
  }

  /** `undefined` for what is no event; the diagnostics say why. */
  read(item: unknown, pointer: string): JourneyEvent | undefined {
    this.#count++;
    if (!isObject(item)) return this.#fail(pointer, 'is not an event', form);
    if (item['session'] || item['customEvent'] || item['eventType']) return this.#wire(item, pointer);
    const name = this.#text(item, 'eventName' in item || !('name' in item) ? 'eventName' : 'name', pointer);
    const sessionType = this.#text(item, 'sessionType', pointer);
    const session = this.#text(item, 'sessionId' in item ? 'sessionId' : 'sessionExternalId', pointer);
    const createdDate = this.#moment(item['createdDate'], `${pointer}/createdDate`);
    if (!name || !sessionType || !session || !createdDate) return undefined;
    const { customerId, customerIdType, id, receivedDate, kind } = item;
    return {
      id: typeof id === 'string' && id ? id : `event-${this.#count}`,
      sessionId: this.#sessionId(session, sessionType, customerId),
      sessionType,
      name,
      createdDate,
      ...(typeof receivedDate === 'string' ? { receivedDate } : {}),
      ...(typeof customerId === 'string' ? { customerId } : {}),
      ...(typeof customerIdType === 'string' ? { customerIdType } : {}),
      attributes: this.#attributes(item['attributes'], `${pointer}/attributes`),
      kind: kinds.includes(kind) ? (kind as EventKind) : 'custom',
    };
  }

  #wire(item: Item, pointer: string): JourneyEvent | undefined {
    const parsed = eventSchema.safeParse(item);
    if (parsed.success) return decodeEvent(parsed.data);
    for (const { path, message } of parsed.error.issues) {
      this.#fail(
        `${pointer}${jsonPointer(path as (string | number)[])}`,
        `does not fit an event: ${message}`,
        'paste it as the Journey API answered it',
      );
    }
    return undefined;
  }

  #text(item: Item, key: string, pointer: string): string | undefined {
    const value = item[key];
    if (typeof value === 'string' && value !== '') return value;
    if (typeof value === 'number') return String(value);
    if (value !== undefined)
      return this.#fail(`${pointer}/${key}`, `"${key}" is not a text`, 'write it in double quotes');
    const meant = didYouMean(key, Object.keys(item));
    return this.#fail(pointer, `needs "${key}"`, meant ? `rename "${meant}" to "${key}"` : `add "${key}"`);
  }

  /** One without a date came a minute after the one before it. */
  #moment(value: unknown, pointer: string): string | undefined {
    if (value !== undefined && value !== null) {
      const moment = typeof value === 'string' ? Date.parse(value) : NaN;
      if (Number.isNaN(moment)) return this.#fail(pointer, 'is not a date and time', 'write "2024-01-31T09:00:00Z"');
      this.#latest = moment;
      return String(value);
    }
    this.#latest += minute;
    return new Date(this.#latest).toISOString();
  }

  #attributes(value: unknown, pointer: string): Record<string, AttributeValue> {
    if (value === undefined || value === null) return {};
    if (!isObject(value))
      return this.#fail(pointer, 'is not a set of attributes', 'write { "location": "Leeds" }') ?? {};
    const decoded = Object.entries(value).flatMap(([name, one]): [string, AttributeValue][] => {
      const attribute = isObject(one) ? one : Array.isArray(one) ? { values: one } : { value: one };
      const parts = [attribute['value'] ?? '', attribute['values'] ?? []].flat();
      if (parts.every((part) => typeof part !== 'object')) return [[name, decodeAttribute(attribute as WireAttribute)]];
      this.#fail(
        `${pointer}${jsonPointer([name])}`,
        'is not a value that an event can carry',
        'give a text, a number, true, false, or a list of them',
      );
      return [];
    });
    return Object.fromEntries(decoded);
  }

  #sessionId(session: string, type: string, customer: unknown): string {
    const start = JSON.stringify([session, type]);
    // an event that leaves its customer out is of whoever is known
    const key = typeof customer === 'string' ? `${start}${customer}` : start;
    const id = this.#sessions.get(key) ?? this.#unclaimed.get(start) ?? this.#freeId(session);
    if (key !== start) this.#unclaimed.delete(start);
    else if (!this.#sessions.has(start)) this.#unclaimed.set(start, id);
    this.#sessions.set(key, id);
    if (!this.#sessions.has(start)) this.#sessions.set(start, id);
    return id;
  }

  #freeId(session: string): string {
    let id = session;
    for (let i = 2; this.#ids.has(id); i++) id = `${session} (${i})`;
    this.#ids.add(id);
    return id;
  }

  #fail(pointer: string, message: string, hint: string): undefined {
    this.#diagnostics.push({ code: 'samples/not-an-event', severity: 'error', pointer, message, hint });
    return undefined;
  }
}

const isObject = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
