import { firstEntry, type WordTable } from './first-entry.js';
import { nameWords } from './name-words.js';

/** Names of the published icons. How something ended stands before what it is about. */
export const iconWords: WordTable<string> = [
  ['triangle-alert', 'not escalated problem warning breach breached'],
  ['circle-x', 'failed declined rejected refused denied error bounced'],
  ['ban', 'cancelled canceled blocked revoked terminated'],
  ['clock-alert', 'delayed delay late overdue missed'],
  ['undo-2', 'returned return refunded refund reversed reopened rescheduled'],
  ['package-check', 'delivered'],
  ['circle-check', 'approved accepted completed complete resolved settled confirmed granted succeeded passed done'],
  ['bell', 'reminder reminded notification notified'],
  ['signature', 'signed signature'],
  ['mail-open', 'opened read'],
  ['mouse-pointer-click', 'clicked click'],
  ['hourglass', 'waiting pending hold'],
  ['shopping-cart', 'purchased purchase bought ordered order cart checkout'],
  ['truck', 'transit shipped dispatched dispatch shipment delivery supply'],
  ['banknote', 'paid payment withdrawal withdrawn deposit cash atm'],
  ['receipt', 'invoice bill billed receipt'],
  ['wallet', 'balance transfer account'],
  ['calendar-clock', 'booked scheduled schedule booking'],
  ['calendar', 'appointment meeting visit'],
  ['ticket', 'ticket case incident complaint'],
  ['shield', 'policy insurance claim warranty'],
  ['file-check', 'contract agreement'],
  ['clipboard-check', 'reviewed review inspection assessment assessed verified checked'],
  ['clipboard-list', 'application applied request requested survey'],
  ['megaphone', 'campaign'],
  ['mail', 'email mail letter newsletter'],
  ['message-square', 'sms message chat comment replied'],
  ['phone', 'call called phone'],
  ['file-text', 'document statement form submitted'],
  ['landmark', 'bank loan mortgage finance'],
  ['graduation-cap', 'course university enrolled student'],
  ['wrench', 'repair repaired maintenance installation installed technician service'],
  ['plane', 'flight'],
  ['hotel', 'hotel room stay'],
  ['car', 'car vehicle'],
  ['house', 'house home property'],
  ['gift', 'gift reward voucher'],
  ['star', 'rating rated feedback'],
  ['badge-percent', 'offer discount promotion'],
  ['credit-card', 'card'],
  ['package', 'package parcel product packed item'],
  ['key', 'login logged password'],
  ['send', 'sent'],
  ['upload', 'uploaded'],
  ['user', 'customer profile registered'],
  ['refresh-cw', 'renewed renewal changed updated'],
  ['play', 'started created begun'],
  ['x', 'closed ended expired'],
];

/** The icon that the words of a name suggest; `undefined` where they suggest none. */
export function guessIcon(name: string): string | undefined {
  return firstEntry(iconWords, nameWords(name));
}
