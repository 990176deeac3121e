import type { Language } from '../../../core/texts/card.ts';

/** The last days up to today, both ends belonging to it: `{ from: '2026-11-17', to: '2026-11-23' }`. */
export function periodOf(days: number, now: Date): { readonly from: string; readonly to: string } {
  const from = new Date(now);
  from.setDate(from.getDate() - (days - 1));
  return { from: dayOf(from), to: dayOf(now) };
}

/** A day in the reader's words: `23 novembre 2026`. */
export function dayText(day: string, language: Language, style: 'long' | 'short' = 'long'): string {
  // At noon no time zone makes another day of it.
  const noon = new Date(`${day}T12:00:00Z`);
  if (Number.isNaN(noon.getTime())) return day;
  const options = style === 'long' ? ({ dateStyle: 'long' } as const) : ({ day: 'numeric', month: 'numeric' } as const);
  return new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', { ...options, timeZone: 'UTC' }).format(noon);
}

function dayOf(date: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
