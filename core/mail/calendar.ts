import { decodeText } from './bytes/decode-text.ts';
import type { Part } from './source/parse-source.ts';

/** Longest calendar that is read. */
const calendarLimit = 1_000_000;

/** Whether a part is an invitation or another calendar entry. */
export function isCalendar({ type, name }: Part): boolean {
  return type === 'text/calendar' || type === 'application/ics' || name.toLowerCase().endsWith('.ics');
}

/** The text of a calendar part, lines unfolded and escapes undone (RFC 5545, 3.1 and 3.3.11). */
export function calendarText({ bytes }: Part): string {
  return decodeText(bytes.subarray(0, calendarLimit))
    .replace(/\r?\n[ \t]/gu, '')
    .replace(/\\[nN]/gu, '\n')
    .replace(/\\([\\,;])/gu, '$1');
}
