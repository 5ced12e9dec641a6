import type { Tone } from '../../contract/library/tone.js';
import { firstEntry, type WordTable } from './first-entry.js';
import { nameWords } from './name-words.js';

const toneWords: WordTable<Tone> = [
  ['warning', 'not'],
  [
    'danger',
    'failed declined rejected refused denied error bounced cancelled canceled blocked overdue breached terminated',
  ],
  [
    'warning',
    'delayed delay late missed reminder escalated returned return reopened complaint waiting hold expired lapsed',
  ],
  [
    'success',
    'delivered paid approved accepted completed complete resolved settled confirmed granted succeeded signed passed done finished',
  ],
  ['info', 'transit shipped dispatched progress'],
];

/** Whether the words of an event's name speak of success or of trouble; `undefined` where they do not say. */
export function guessTone(name: string): Tone | undefined {
  return firstEntry(toneWords, nameWords(name));
}
