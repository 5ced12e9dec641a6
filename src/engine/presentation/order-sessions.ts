import { instantOf } from '../../contract/instant.js';
import type { SessionView } from './session-view.js';

/**
 * Cards in the order an agent needs them: overdue or danger first, then warning, then what is not
 * closed, then the rest; within each by priority, then last activity, newest first.
 */
export function orderSessions<View extends SessionView>(views: Iterable<View>): View[] {
  return [...views].sort(
    (a, b) =>
      urgencyOf(a) - urgencyOf(b) ||
      a.priority - b.priority ||
      compare(instantOf(b.lastActivity), instantOf(a.lastActivity)) ||
      compare(a.id, b.id),
  );
}

function urgencyOf({ overdue, status, tone, closed }: SessionView): number {
  const shown = status?.tone ?? tone;
  if (overdue || shown === 'danger') return 0;
  if (shown === 'warning') return 1;
  return closed ? 3 : 2;
}

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
