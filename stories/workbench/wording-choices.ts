import { iconNames } from '../../src/contract/library/icon-names.js';
import { humanize } from '../../src/engine/humanize.js';

/** Values with what they mean to a person. */
export type Choices = readonly (readonly [value: string, label: string])[];

const currencyNames = new Intl.DisplayNames('en', { type: 'currency' });
const currencies =
  'EUR GBP USD CHF AED AUD BRL CAD CNY CZK DKK HKD HUF INR JPY KRW MXN NOK NZD PLN QAR RON SAR SEK SGD TRY ZAR';
const times = ['1 hour', '4 hours', '12 hours', '1 day', '2 days', '3 days', '5 days', '1 week', '2 weeks', '1 month'];

type ChoiceKey = 'icon' | 'tone' | 'type' | 'parse' | 'style' | 'currency' | 'dueWithin' | 'operator' | 'sensitivity';

/** What there is to choose for keys that take one of a few values. */
export const wordingChoices: Readonly<Record<ChoiceKey, Choices>> = {
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
  currency: currencies.split(' ').map((code) => [code, `${code}: ${currencyNames.of(code) ?? code}`]),
  dueWithin: times.map((time) => [time, time]),
  operator: [
    ['last', 'The latest one'],
    ['first', 'The first one'],
    ['sum', 'Their sum'],
    ['min', 'The smallest one'],
    ['max', 'The largest one'],
    ['count', 'How many there are'],
    ['list', 'All of them'],
    ['uniqueList', 'All of them, each once'],
  ],
  sensitivity: [
    ['masked', 'Masked until an agent asks for it'],
    ['last4', 'Only the last four characters'],
    ['hidden', 'Never shown'],
  ],
};
