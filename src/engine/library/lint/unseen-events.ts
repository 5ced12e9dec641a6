import { eventsRead } from './events-read.js';
import { knownEvents } from './known-names.js';
import { type LintRule, warning } from './lint-rule.js';
import { namedLike } from '../named-like.js';
import { slipOf } from './slip-of.js';

/**
 * Conditions, stages and projections that wait for an event no event type declares and no sample has. An event need not be
 * declared, so without samples only a name that is nearly another one is told.
 */
export const unseenEvents: LintRule = function* (linted) {
  const reads = [...eventsRead(linted)];
  for (const { name, sessionType, path } of reads) {
    const known = knownEvents(linted, sessionType);
    if (known.has(name)) continue;
    const hasSamples = linted.samples.length > 0;
    const others = reads.filter((read) => read.sessionType === sessionType).map((read) => read.name);
    const candidates = isOnce(name, others) ? [...known, ...others.filter((other) => !isOnce(other, others))] : known;
    const meant = slipOf(name, candidates);
    if (!hasSamples && !meant) continue;
    yield warning(
      'unseen-event',
      path,
      `waits for "${name}", which no event type declares${hasSamples ? ' and no sample is' : ''}`,
      meant ? `did you mean "${meant}"?` : namedLike(name, known, 'declare the event type'),
    );
  }
};

const isOnce = (name: string, names: readonly string[]): boolean => names.indexOf(name) === names.lastIndexOf(name);
