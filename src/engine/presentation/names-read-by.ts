import type { Card } from '../../contract/library/card.js';
import type { Condition } from '../../contract/library/condition.js';
import type { Text } from '../../contract/library/text.js';
import { conditionsIn } from '../conditions/conditions-in.js';
import { attributeOf } from '../path/attribute-of.js';
import { parsePath } from '../path/parse-path.js';
import { pathsOf } from '../text/paths-of.js';

/** The session attributes that a card's texts and conditions read, declared or not. */
export function namesReadBy(card: Card = {}): string[] {
  const { title, subtitle, summary, link, status = [], stages = [], actions = [] } = card;
  const worded = [...status, ...stages, ...actions, ...(link ? [link] : [])];
  const texts = [title, subtitle, summary, link?.href, ...worded.map(({ label }) => label)];
  const paths = [
    ...texts.filter((text): text is Text => text !== undefined).flatMap(pathsOf),
    ...[...status, ...actions].flatMap(({ when }) => conditionPaths(when)),
  ];
  return [...new Set(paths.flatMap(attributeRead))];
}

function conditionPaths(condition: Condition | undefined): string[] {
  return condition
    ? [...conditionsIn(condition)].flatMap((one) => ('path' in one.condition ? one.condition.path : []))
    : [];
}

/** `status` is the card's own, unless it is declared. */
function attributeRead(path: string): string[] {
  const parsed = parsePath(path);
  const name = parsed && attributeOf(parsed);
  return name === undefined || name === 'status' ? [] : [name];
}
