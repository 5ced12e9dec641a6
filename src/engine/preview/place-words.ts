/** A JSON pointer in words, items of lists by their name: `/sessionTypes/0/card/title` → "delivery › card › title". */
export function placeWords(json: unknown, pointer: string): readonly string[] {
  let value = json;
  const words: string[] = [];
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    const isItem = Array.isArray(value);
    value = memberOf(value, key);
    if (!isItem) words.push(key);
    else words.splice(-1, 1, nameOf(value) ?? `${words.at(-1) ?? ''} ${Number(key) + 1}`.trim());
  }
  return words;
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined;
}

function nameOf(value: unknown): string | undefined {
  const name = memberOf(value, 'name');
  return typeof name === 'string' && name !== '' && name.length < 100 ? name : undefined;
}
