import type { Marks } from '../message.ts';
import { decodeHeader, headerOf, type Header } from './headers.ts';

/** What kind of mail the headers say it is; `simulationHeaders`: names that the profile's simulation provider is known by. */
export function readMarks(
  headers: readonly Header[],
  hasCalendar: boolean,
  simulationHeaders: readonly string[] = [],
): Marks {
  const has = (name: string): boolean => headers.some(({ key, value }) => key === name && value !== '');
  const submitted = headerOf(headers, 'auto-submitted').trim().toLowerCase();
  const type = headerOf(headers, 'content-type').trim().toLowerCase();
  const wanted = new Set(simulationHeaders.map((name) => name.toLowerCase()));
  return {
    list: has('list-id') || has('list-unsubscribe'),
    calendar: hasCalendar,
    automatic: (submitted !== '' && !submitted.startsWith('no')) || type.startsWith('multipart/report'),
    reply: has('in-reply-to') || has('references'),
    headers: new Map(
      headers.filter(({ key }) => wanted.has(key)).map(({ key, value }) => [key, decodeHeader(value)] as const),
    ),
  };
}
