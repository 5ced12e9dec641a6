import type { AttributeDefinition } from '../../src/contract/library/attribute-definition.js';
import type { JourneyEvent } from '../../src/contract/journey-event.js';
import type { SessionLibrary } from '../../src/contract/library/session-library.js';
import { maskValue } from '../../src/engine/formats/mask-value.js';
import { textInLocale } from '../../src/engine/text/text-in-locale.js';
import { placesOf } from '../../src/engine/library/places-of.js';

const longest = 32;

/** What each detail holds in the sample events, by its name: the first value there is. One that is protected stays so. */
export function exampleValues(library: SessionLibrary, samples: readonly JourneyEvent[]): ReadonlyMap<string, string> {
  const definitions = new Map<string, AttributeDefinition>();
  for (const { value } of placesOf(library, 'attribute'))
    if (!definitions.has(value.name) || value.sensitivity !== undefined) definitions.set(value.name, value);
  const examples = new Map<string, string>();
  for (const { attributes } of samples)
    for (const name of Object.keys(attributes)) {
      if (examples.has(name)) continue;
      const example = exampleOf(attributes, name, definitions.get(name));
      if (example !== '') examples.set(name, example);
    }
  return examples;
}

function exampleOf(
  attributes: JourneyEvent['attributes'],
  name: string,
  { currency, currencyFrom, options, sensitivity }: Partial<AttributeDefinition> = {},
): string {
  const value = attributes[name] ?? '';
  if (sensitivity !== undefined) return maskValue(value, sensitivity);
  const unit = currency ?? (currencyFrom === undefined ? undefined : attributes[currencyFrom]);
  const words = typeof options === 'object' ? options : {};
  const values = [value].flat().map((one) => textInLocale(words[String(one)] ?? '') || String(one));
  const said = [values.join(', '), unit].filter((part) => part !== undefined && part !== '').join(' ');
  return said.length > longest ? `${said.slice(0, longest)}…` : said;
}
