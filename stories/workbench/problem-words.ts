import type { LocatedDiagnostic } from '../../src/engine/preview/located-diagnostic.js';
import type { WordingField } from './wording-field.js';

interface Words {
  readonly words: string;
  readonly hint?: string;
}

/** What to say instead of a message that speaks of the format; `named` is the first thing it names, `last` the last one. */
const sayings: Readonly<Record<string, (named: string, last: string) => Words>> = {
  'library/unknown-key': (named) => ({ words: `“${named}” is nothing that stands here` }),
  'library/missing-key': (named) => ({ words: `the ${named} is missing`, hint: 'Add it under “As text”' }),
  'library/unknown-stage': (named) => ({ words: `there is no step “${named}”`, hint: 'Name one of the steps' }),
  'library/unknown-operator': (named) => ({
    words: `“${named}” is no way to take several values, the latest one is shown`,
    hint: 'Choose how under “Where several events have it”',
  }),
  'library/unknown-format': (named) => ({ words: `“${named}” is no way to write a value` }),
  'library/pattern': () => ({
    words: 'this is not how a date is written',
    hint: 'Choose how your system writes it, such as “MMddyyyy”',
  }),
  'library/unknown-enum': (_, last) => ({
    words: `there is no list of words “${last}”`,
    hint: 'Add that list under “As text”, or choose another kind of value',
  }),
  'lint/unused-attribute': () => ({
    words: 'is neither shown on the card nor named in a sentence',
    hint: 'Tick it to show it, or remove it',
  }),
  'lint/unreachable-rule': () => ({
    words: 'is never shown, as an earlier one always comes first',
    hint: 'Remove it, or the earlier one',
  }),
  'lint/stage-circle': () => ({ words: 'waits for a step that waits for it' }),
  'lint/masked-in-text': (named) => ({
    words: `names “${named}”, which is protected: agents do not read its value there`,
    hint: 'Take it out of the sentence, or change how it is protected',
  }),
  'lint/missing-translation': () => ({ words: 'is not translated yet' }),
  'lint/unseen-path': (named) => ({ words: `names “${named}”, which no event has`, hint: 'Take one of “+ Detail”' }),
  'lint/unseen-event': (named) => ({
    words: `waits for the event “${named}”, which never comes`,
    hint: 'Add a sample event of that name',
  }),
  'lint/idle-projection': (named) => ({
    words: `reads “${named}”, which no event has`,
    hint: 'Add a sample event that has it',
  }),
  'lint/enum-without-options': () => ({
    words: 'has no words for its values, they are shown as they come',
    hint: 'Add the words under “As text”, or choose another kind of value',
  }),
  'lint/money-without-currency': () => ({
    words: 'has no currency, amounts are shown as numbers',
    hint: 'Choose one under “Currency”',
  }),
  'lint/map-without-states': () => ({ words: 'has no words for its values, each is shown as “other”' }),
  'lint/refused-link': () => ({
    words: 'is no address a link may have, the link is left out',
    hint: 'Begin with https://, http://, mailto: or tel:',
  }),
  'lint/unknown-icon': (named) => ({
    words: `there is no picture “${named}”, a plain one is shown`,
    hint: 'Choose one under “Picture”',
  }),
};

/** What is wrong and what would be right, as somebody says it who has the form in front of them. */
export function problemWords({ code, message, hint }: LocatedDiagnostic, field: WordingField | undefined): Words {
  const names = [...message.matchAll(/"([^"]+)"/g)].map(([, name = '']) => name);
  const named = names[0] ?? '';
  const isChoice = /^library\/wrong-/.test(code) && field?.kind === 'choice' && named !== '';
  const said = isChoice ? { words: `“${named}” is none of the choices` } : sayings[code]?.(named, names.at(-1) ?? '');
  const meant = /^did you mean "([^"]+)"\?$/.exec(hint ?? '')?.[1];
  const better =
    meant === undefined ? (said && !isChoice ? said.hint : hint) : `Did you mean “${labelOf(meant, field)}”?`;
  return {
    words: said?.words ?? inQuotes(message),
    ...(better === undefined ? {} : { hint: sentence(inQuotes(better)) }),
  };
}

/** What a value is called where it is one of the choices of the field. */
const labelOf = (value: string, field: WordingField | undefined): string =>
  field?.choices?.find(([one]) => one === value)?.[1] ?? value;

const inQuotes = (text: string): string => text.replace(/"([^"]*)"/g, '“$1”');

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
