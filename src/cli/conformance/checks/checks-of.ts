import type { Check } from '../check.js';
import type { Level } from '../level.js';

type Entry = readonly [title: string, run: Check['run'], ...needs: Level[]];

/** Checks of one level and one rule, by id. A title that begins with "rule n:" cites that one instead. */
export const checksOf = (level: Level, rule: string, entries: Readonly<Record<string, Entry>>): Check[] =>
  Object.entries(entries).map(([id, [title, run, ...needs]]) => {
    const [, cited, rest] = /^(rule \d+): (.*)$/.exec(title) ?? [];
    return { id: `${level}-${id}`, level, rule: cited ?? rule, title: rest ?? title, needs, run };
  });
