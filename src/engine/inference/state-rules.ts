import type { AttributeDefinition } from '../../contract/library/attribute-definition.js';
import type { StatusRule } from '../../contract/library/card.js';
import { guessTone } from './guess-tone.js';
import { isBareName } from './is-bare-name.js';
import { isState } from './is-state.js';
import { nameWords } from './name-words.js';

const final = /^(done|complete|completed|closed|finished|ended|cancelled|canceled)$/;

/** The status as the system itself calls it; no rules where the attribute does not tell how far a session is. */
export function stateRules({ name, list, options }: AttributeDefinition): readonly StatusRule[] {
  if (!isState(nameWords(name)) || !isBareName(name) || list || typeof options !== 'object') return [];
  const states = Object.entries(options);
  if (states.length < 2) return [];
  return states.map(([value, label]) => ({
    when: { path: name, op: 'eq', value },
    label,
    tone: guessTone(value) ?? 'info',
    ...(nameWords(value).some((word) => final.test(word)) ? { closed: true } : {}),
  }));
}
