import { iconNames } from '../../src/components/icon/icon-set.js';
import { humanize } from '../../src/engine/humanize.js';

/** Values with what they mean to a person. */
export type Choices = readonly (readonly [value: string, label: string])[];

/** What there is to choose for keys that take one of a few values. */
export const wordingChoices: Readonly<Record<'icon' | 'tone' | 'type' | 'parse' | 'style', Choices>> = {
  icon: iconNames.map((name) => [name, humanize(name)]),
  tone: [
    ['neutral', 'Grey'],
    ['info', 'Blue'],
    ['success', 'Green: all is well'],
    ['warning', 'Amber: take care'],
    ['danger', 'Red: act now'],
  ],
  type: [
    ['string', 'Text'],
    ['integer', 'Whole number'],
    ['number', 'Number'],
    ['boolean', 'Yes or no'],
    ['date', 'Date'],
    ['datetime', 'Date and time'],
    ['money', 'Amount of money'],
    ['duration', 'Length of time'],
    ['url', 'Web address'],
    ['email', 'E-mail address'],
    ['phone', 'Phone number'],
  ],
  parse: [
    ['MMddyyyy', 'Month, day, year: 12312026'],
    ['ddMMyyyy', 'Day, month, year: 31122026'],
    ['yyyyMMdd', 'Year, month, day: 20261231'],
    ['MM/dd/yyyy', 'Month, day, year: 12/31/2026'],
    ['dd/MM/yyyy', 'Day, month, year: 31/12/2026'],
    ['dd.MM.yyyy', 'Day, month, year: 31.12.2026'],
    ['yyyy/MM/dd', 'Year, month, day: 2026/12/31'],
  ],
  style: [
    ['short', 'Short: 12/31/26'],
    ['medium', 'Medium: Dec 31, 2026'],
    ['long', 'Long: December 31, 2026'],
    ['full', 'Full: Thursday, December 31, 2026'],
  ],
};
