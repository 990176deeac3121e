import type { DayCount, HourCount } from '../api/dashboard.ts';

/** First and last day, both of them whole: `2026-11-01`. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** Reports that arrived in an hour, counted from 1970. */
export interface HourOfReports {
  readonly hour: number;
  readonly reports: number;
}

const hourLength = 3_600_000;

/** When some days begin and are over. */
export function instantsOf({ from, to }: Days): { readonly start: number; readonly end: number } {
  const end = new Date(`${to}T00:00:00`);
  end.setDate(end.getDate() + 1);
  return { start: new Date(`${from}T00:00:00`).getTime(), end: end.getTime() };
}

/** The day of an instant by the server's clock: `2026-11-23`. */
export function dayOf(instant: number): string {
  const at = new Date(instant);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** By weekday and hour. */
export function byHour(hours: readonly HourOfReports[]): readonly HourCount[] {
  const counts = new Map<string, HourCount>();
  for (const { hour, reports } of hours) {
    const at = new Date(hour * hourLength);
    const place = { weekday: at.getDay() === 0 ? 7 : at.getDay(), hour: at.getHours() };
    const name = `${place.weekday} ${place.hour}`;
    counts.set(name, { ...place, reports: reports + (counts.get(name)?.reports ?? 0) });
  }
  return [...counts.values()].toSorted((one, other) => one.weekday - other.weekday || one.hour - other.hour);
}

/** By day, those on which nothing happened among them. */
export function byDay(
  days: Days,
  hours: readonly HourOfReports[],
  campaigns: readonly { readonly first_at: number }[],
): readonly DayCount[] {
  const counts = new Map<string, DayCount>();
  for (const at = new Date(`${days.from}T12:00:00`); dayOf(at.getTime()) <= days.to; at.setDate(at.getDate() + 1)) {
    const day = dayOf(at.getTime());
    counts.set(day, { day, reports: 0, campaigns: 0 });
  }
  const add = (instant: number, reports: number, more: number): void => {
    const count = counts.get(dayOf(instant));
    if (count) counts.set(count.day, { ...count, reports: count.reports + reports, campaigns: count.campaigns + more });
  };
  for (const { hour, reports } of hours) add(hour * hourLength, reports, 0);
  for (const { first_at } of campaigns) add(first_at, 0, 1);
  return [...counts.values()];
}
