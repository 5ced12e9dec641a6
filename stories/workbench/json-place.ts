/** Where a caret stands in JSON text, also in text that is not finished. */
export interface JsonPlace {
  /** What leads to the value being written; for a name being written, to its object. */
  readonly path: readonly (string | number)[];
  readonly kind: 'key' | 'value';
  /** The text that a suggestion replaces: what is within the quotes, or nothing. */
  readonly from: number;
  readonly to: number;
  /** Within the quotes of a text. */
  readonly isQuoted: boolean;
  /** The name before it has no comma. */
  readonly needsComma: boolean;
  /** `key`: the other names of the object. */
  readonly taken: readonly string[];
}

interface Frame {
  readonly isObject: boolean;
  /** Name or position of the member being read. */
  key: string | number;
  /** What may come next. */
  next: 'key' | 'colon' | 'value' | 'comma';
  readonly keys: { readonly name: string; readonly start: number }[];
}

const token = /"(?:[^"\\\n]|\\.)*"?|[{}[\],:]|[^\s{}[\],:"]+/g;

/** Reads the text token by token, and takes every mistake for something that is not written yet. `undefined` outside of all brackets. */
export function jsonPlace(text: string, at: number): JsonPlace | undefined {
  const frames: Frame[] = [];
  let place: (() => JsonPlace) | undefined;
  for (const { 0: word, index: start } of text.matchAll(token)) {
    const end = start + word.length;
    const isText = word.startsWith('"');
    const isClosed = isText && word.length > 1 && word.endsWith('"');
    const isInside = isText && start < at && at <= (isClosed ? end - 1 : end);
    const frame = frames.at(-1);
    const isKey =
      isText && frame?.isObject === true && (frame.next !== 'value' || /^\s*:/.test(text.slice(end, end + 100)));
    if (!place && (isInside || start >= at)) {
      if (!frame) return undefined;
      place = isInside
        ? placeIn(frames, isKey, start + 1, isClosed ? end - 1 : end, true)
        : placeIn(frames, frame.isObject && frame.next !== 'value', at, at, false);
    }
    if (isKey) {
      frame.key = isClosed ? word.slice(1, -1) : word.slice(1);
      frame.keys.push({ name: frame.key, start: start + 1 });
      frame.next = 'colon';
    } else read(word, frames);
  }
  const frame = frames.at(-1);
  return (place ?? (frame && placeIn(frames, frame.isObject && frame.next !== 'value', at, at, false)))?.();
}

function read(word: string, frames: Frame[]): void {
  const frame = frames.at(-1);
  if (word === '{') frames.push({ isObject: true, key: '', next: 'key', keys: [] });
  else if (word === '[') frames.push({ isObject: false, key: 0, next: 'value', keys: [] });
  else if (word === '}' || word === ']') {
    frames.pop();
    const outer = frames.at(-1);
    if (outer) outer.next = 'comma';
  } else if (!frame) return;
  else if (word === ':') frame.next = 'value';
  else if (word !== ',') frame.next = 'comma';
  else {
    frame.next = frame.isObject ? 'key' : 'value';
    if (typeof frame.key === 'number') frame.key++;
  }
}

/** What is known now; asked at the end, it also knows the names that come later. */
function placeIn(
  frames: readonly Frame[],
  isKey: boolean,
  from: number,
  to: number,
  isQuoted: boolean,
): () => JsonPlace {
  const path = frames.slice(0, isKey ? -1 : undefined).map(({ key }) => key);
  const { keys = [], next = 'value' } = frames.at(-1) ?? {};
  return () => ({
    path,
    kind: isKey ? 'key' : 'value',
    from,
    to,
    isQuoted,
    needsComma: next === 'comma',
    taken: keys.filter(({ start }) => start !== from).map(({ name }) => name),
  });
}
