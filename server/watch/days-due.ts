const day = 86_400_000;
/** Days that a registry keeps its daily lists: the .fr registry seven. */
const keptFor = 7;

/** The days whose lists are to be read, the oldest first: those of the week that ended yesterday, after the last that was read. */
export function daysDue(lastDay: string | undefined, now: number): readonly string[] {
  const days = Array.from({ length: keptFor }, (_, index) => dayBefore(now, keptFor - index));
  return days.filter((each) => lastDay === undefined || each > lastDay);
}

/** `2026-11-22` on the 23rd, for one day before. */
export function dayBefore(now: number, days: number): string {
  return new Date(now - days * day).toISOString().slice(0, 10);
}
