import type { Path } from './path.js';
import { readPath, readProperty } from './read-path.js';

/** What `session.…` and `event.…` read. */
export interface Scope {
  readonly session?: unknown;
  readonly event?: unknown;
}

/** Follows a path of a text or condition: a bare name is an attribute, `session`, `event` and `attributes` lead elsewhere. */
export function readScoped(path: Path, data: unknown, scope: Scope): unknown {
  const root = path[0] as string | number;
  if (path.length === 1) return readProperty(data, root);
  if (root === 'session' && scope.session !== undefined) return readPath(path, scope.session, 1);
  if (root === 'event' && scope.event !== undefined) return readPath(path, scope.event, 1);
  const value = root === 'attributes' ? readPath(path, data, 1) : undefined;
  return value === undefined ? readPath(path, data) : value;
}
