import { placesOf } from '../places-of.js';
import { type LintRule, warning } from './lint-rule.js';

/** Stages that are due after one another: none of them ever is. */
export const stageCircles: LintRule = function* ({ library }) {
  for (const { path, value: stages } of placesOf(library, 'stages')) {
    const after = new Map(stages.map((stage) => [stage.name, stage.after]));
    for (const [i, { name }] of stages.entries()) {
      const passed = new Set<string>();
      let next = after.get(name);
      while (next !== undefined && next !== name && !passed.has(next)) {
        passed.add(next);
        next = after.get(next);
      }
      if (next !== name) continue;
      const circle = [name, ...passed, name].join(' after ');
      yield warning(
        'stage-circle',
        [...path, i, 'after'],
        `goes in a circle: ${circle}`,
        'let one of them start without "after"',
      );
    }
  }
};
