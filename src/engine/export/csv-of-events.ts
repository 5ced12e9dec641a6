import type { EventView } from '../presentation/event-view.js';

/**
 * Events as CSV (RFC 4180), one a line, with a column for each attribute any of them shows. Masked values
 * stay masked. A cell that a spreadsheet would take for a formula is preceded by an apostrophe.
 */
export function csvOfEvents(events: readonly EventView[]): string {
  const labels = [...new Set(events.flatMap(({ attributes }) => attributes.map(({ label }) => label)))];
  const rows = events.map(({ at, attributes, body = '', title, typeLabel }) => {
    const texts = new Map(attributes.map(({ label, text }) => [label, text]));
    return [at, typeLabel, title, body, ...labels.map((label) => texts.get(label) ?? '')];
  });
  return [['createdDate', 'eventType', 'title', 'body', ...labels], ...rows]
    .map((row) => `${row.map(cell).join(',')}\r\n`)
    .join('');
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
