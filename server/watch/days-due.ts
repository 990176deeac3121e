const day = 86_400_000;
/** Days that a registry keeps its daily lists: the .fr registry seven. */
const keptFor = 7;

/** The days whose lists are to be read, the oldest first: those of the week that ended yesterday, but for those that were read. */
export function daysDue(read: ReadonlySet<string>, now: number): readonly string[] {
  return lastWeek(now).filter((each) => !read.has(each));
}

/** Days that were read, as they are kept: those that may still come up. */
export function daysKept(read: ReadonlySet<string>, now: number): string {
  return [...lastWeek(now), dayBefore(now, 0)].filter((each) => read.has(each)).join(' ');
}

/** Days as they are kept, one by one. */
export function readDays(kept: string | null): ReadonlySet<string> {
  return new Set((kept ?? '').split(' ').filter(Boolean));
}

/** `2026-11-22` on the 23rd, for one day before. */
export function dayBefore(now: number, days: number): string {
  return new Date(now - days * day).toISOString().slice(0, 10);
}

function lastWeek(now: number): readonly string[] {
  return Array.from({ length: keptFor }, (_, index) => dayBefore(now, keptFor - index));
}
