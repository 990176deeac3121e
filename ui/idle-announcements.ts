/** Seconds before the log-out at which it is said aloud: any more would be shouting. */
const told: readonly number[] = [120, 60, 30, 10];

/**
 * What is to be said aloud when so many seconds are left: the last of 120, 60, 30, 10 that was passed. It changes four times in two minutes,
 * and so does a live region that shows it. `undefined` before the first: `announcementAt(45)` is 60.
 */
export function announcementAt(secondsLeft: number): number | undefined {
  return told.findLast((seconds) => secondsLeft <= seconds);
}

/** Minutes and seconds: `clockText(119)` is `1:59`. */
export function clockText(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
