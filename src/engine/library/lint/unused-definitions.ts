import { parseText } from '../../text/parse-text.js';
import { textStrings } from '../checks/text-strings.js';
import { placesOf } from '../places-of.js';
import { type LintRule, type Linted, warning } from './lint-rule.js';
import { pathsRead } from './paths-read.js';

/** Enums no attribute uses, and session attributes that no card shows and nothing reads. */
export const unusedDefinitions: LintRule = function* (linted) {
  yield* unusedEnums(linted);
  yield* unusedAttributes(linted);
};

const unusedEnums: LintRule = function* ({ library }) {
  const used = new Set<unknown>(placesOf(library, 'attribute').map(({ value }) => value.options));
  for (const { string } of textStrings(library)) {
    for (const { formats } of parseText(string).tokens) {
      for (const { name, args } of formats) if (name === 'label') used.add(args[0]?.value);
    }
  }
  const names = Object.keys(library.enums ?? {});
  // Where none is used, a shared list of words was copied as a whole.
  if (!names.some((name) => used.has(name))) return;
  for (const name of names) {
    if (!used.has(name))
      yield warning(
        'unused-enum',
        ['enums', name],
        `"${name}" is used by no attribute`,
        `name it in an attribute: "options": "${name}"`,
      );
  }
};

function* unusedAttributes({ library }: Linted) {
  const read = [...pathsRead(library)];
  for (const [i, sessionType] of (library.sessionTypes ?? []).entries()) {
    const { attributes = [], card } = sessionType;
    // Without a list the card shows all.
    if (!card?.attributes) continue;
    const used = new Set<unknown>();
    for (const { attribute, sessionType: owner } of read) if (owner?.name === sessionType.name) used.add(attribute);
    for (const [j, { name }] of attributes.entries()) {
      if (!used.has(name))
        yield warning(
          'unused-attribute',
          ['sessionTypes', i, 'attributes', j],
          `"${name}" is neither on the card nor read by a text`,
          `add "${name}" to "card.attributes", or remove it`,
        );
    }
  }
}
