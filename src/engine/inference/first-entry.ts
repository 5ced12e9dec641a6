/** What a word stands for: the first entry of a table counts. */
export type WordTable<T> = readonly (readonly [means: T, words: string])[];

/** The first entry one of whose words is among those given, in the singular or the plural. */
export function firstEntry<T>(table: WordTable<T>, words: readonly string[]): T | undefined {
  const given = new Set(words.flatMap((word) => [word, word.replace(/s$/, '')]));
  return table.find(([, known]) => known.split(' ').some((word) => given.has(word)))?.[0];
}
