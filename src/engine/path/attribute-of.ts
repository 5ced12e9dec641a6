import type { Path } from './path.js';

/** The attribute that a path of a text or condition starts at; `undefined` where it leads to a member of `session` or `event`. */
export function attributeOf([root, next]: Path): string | undefined {
  if (next !== undefined && (root === 'session' || root === 'event')) return undefined;
  const name = next !== undefined && root === 'attributes' ? next : root;
  return typeof name === 'string' ? name : undefined;
}
