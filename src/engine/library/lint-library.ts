import type { Diagnostic } from '../../contract/diagnostic.js';
import { iconNames } from '../../contract/library/icon-names.js';
import type { JourneyEvent } from '../../contract/journey-event.js';
import { halfDefinitions } from './lint/half-definitions.js';
import { idleProjections } from './lint/idle-projections.js';
import type { Linted, LintRule } from './lint/lint-rule.js';
import { maskedInClear } from './lint/masked-in-clear.js';
import { missingTranslations } from './lint/missing-translations.js';
import { refusedLinks } from './lint/refused-links.js';
import { stageCircles } from './lint/stage-circles.js';
import { unknownIcons } from './lint/unknown-icons.js';
import { unreachableRules } from './lint/unreachable-rules.js';
import { unseenEvents } from './lint/unseen-events.js';
import { unseenPaths } from './lint/unseen-paths.js';
import { unusedDefinitions } from './lint/unused-definitions.js';
import { checkLibrary } from './parse-library.js';
import { readLibrary } from './read-library.js';

const rules: readonly LintRule[] = [
  unseenPaths,
  unseenEvents,
  idleProjections,
  unreachableRules,
  stageCircles,
  maskedInClear,
  missingTranslations,
  unusedDefinitions,
  halfDefinitions,
  unknownIcons,
  refusedLinks,
];

/** What the linter is told besides the library. */
export interface LintOptions {
  /** Names of the icons there are: with a host's own beside those of the widgets, which are meant where absent. */
  readonly icons?: Iterable<string>;
}

/**
 * Everything `parseLibrary` finds, and what is likely a mistake though nothing forbids it: names nothing provides, rules
 * never reached, projections that read nothing, stages in a circle, protected values in texts, missing translations, unused
 * or half definitions, unknown icons, links that lead nowhere. With `samples`, events as they really come, it knows which names exist. A library holds no
 * colours, so contrast is the theme's own test. Never throws.
 */
export function lintLibrary(
  json: unknown,
  samples: readonly JourneyEvent[] = [],
  { icons = iconNames }: LintOptions = {},
): Diagnostic[] {
  const { library, diagnostics, diagnose } = checkLibrary(readLibrary(json));
  const usable = Array.isArray(samples) ? samples.filter(isEvent) : [];
  const linted: Linted = { library, samples: usable, icons: new Set(icons) };
  const found = [...diagnostics, ...rules.flatMap((rule) => [...rule(linted)].map(diagnose))];
  // A path that a text reads twice is one mistake.
  const told = new Map(
    found.map((diagnostic) => [`${diagnostic.code} ${diagnostic.pointer} ${diagnostic.message}`, diagnostic]),
  );
  return [...told.values()].slice(0, 1000);
}

function isEvent(sample: unknown): sample is JourneyEvent {
  const { name, attributes } = (sample ?? {}) as Partial<JourneyEvent>;
  return typeof name === 'string' && typeof attributes === 'object' && attributes !== null;
}
