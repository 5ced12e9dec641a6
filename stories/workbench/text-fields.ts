import type { Path } from './edit-json.js';
import { hasWords } from './has-words.js';
import { type Item, text } from './json-items.js';
import { languageName } from './language-name.js';
import type { WordingField } from './wording-field.js';

/** The fields of one text: one for each language of the template. */
export type TextFields = (
  owner: Item,
  path: Path,
  key: string,
  label: string,
  more?: Partial<WordingField>,
) => readonly WordingField[];

/** What makes fields of texts for a template in these languages, its own first. */
export function textFieldsIn(languages: readonly string[]): TextFields {
  const [own = 'en'] = languages;
  return (owner, path, key, label, more = {}) => {
    const value = owner[key];
    const said = typeof value === 'object' && value !== null ? (value as Item) : { [own]: value };
    const at = [...path, key];
    if (languages.length === 1 && said[own] === value)
      return [{ path: at, label, kind: 'text', value: text(value), ...more }];
    const { raises, removes, ...each } = more;
    const [source = own] = Object.keys(said);
    const spoken = own in said ? own : source;
    return languages.map((language, index): WordingField => {
      const isOpen = language !== spoken && text(said[language]) === '';
      const isWorded = isOpen && text(said[spoken]) !== '';
      return {
        path: [...at, language],
        label: `${label} in ${languageName(language)}`,
        kind: 'text',
        value: text(said[language]),
        language,
        ...each,
        ...(isWorded ? { otherwise: text(said[spoken]) } : {}),
        ...(isWorded && hasWords(text(said[spoken])) ? { untranslated: languageName(spoken) } : {}),
        ...(index === 0 && raises ? { raises } : {}),
        ...(index === 0 && removes ? { removes } : {}),
      };
    });
  };
}
