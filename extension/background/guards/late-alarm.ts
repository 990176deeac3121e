/** The pass of a site where a person goes on with the password of the mailbox. */
export const reusePass = (origin: string): string => `reuse:${origin}`;

/** Where a password is compared: a frame of a tab. */
export interface Place {
  readonly tab: number | undefined;
  readonly frame: number | undefined;
  readonly origin: string;
}

/** Forms that could not be held until their password was known, and pages that a script left before. */
export interface LateAlarms {
  /** A password is being compared here; the latest counts. */
  readonly comparing: (place: Place, isReused: Promise<boolean>) => void;
  /** The form that it stood in is gone: if it is the mailbox's, that is told. */
  readonly letGo: (place: Place) => Promise<void>;
}

/** Alarms that come after; told in a tab beside, since the page has been left. */
export function lateAlarms(tell: (place: Place) => Promise<void>): LateAlarms {
  const compared = new Map<string, Promise<boolean>>();
  const keyOf = ({ tab, frame, origin }: Place): string => `${tab} ${frame} ${origin}`;
  return {
    comparing(place, isReused) {
      const key = keyOf(place);
      compared.set(key, isReused);
      const forget = (): void => {
        if (compared.get(key) === isReused) compared.delete(key);
      };
      isReused.then((is) => is || forget(), forget);
    },
    async letGo(place) {
      const key = keyOf(place);
      const isReused = compared.get(key);
      if (!(await isReused) || compared.get(key) !== isReused) return;
      compared.delete(key);
      await tell(place);
    },
  };
}
