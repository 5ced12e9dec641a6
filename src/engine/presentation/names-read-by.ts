import type { Card } from '../../contract/library/card.js';
import type { Condition } from '../../contract/library/condition.js';
import type { Text } from '../../contract/library/text.js';
import { conditionsIn } from '../conditions/conditions-in.js';
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

/** `session.…` and `event.…` lead elsewhere, and `status` is the card's own, unless it is declared. */
function attributeRead(path: string): string[] {
  const [root, next] = parsePath(path) ?? [];
  const name = root === 'attributes' && next !== undefined ? next : root;
  const isElsewhere = name === 'status' || ((name === 'session' || name === 'event') && next !== undefined);
  return typeof name === 'string' && !isElsewhere ? [name] : [];
}
