/** What may be done with a password that was left: `go` for any that is not the mailbox's. */
export type Answer = 'go' | 'stay';

/** A password that was left: whether it is the mailbox's, and then what the person says. */
export interface Leaving {
  readonly isReused: Promise<boolean>;
  readonly answer: Promise<Answer>;
  /** Its form waits for the answer: nothing has been sent. */
  readonly hold: () => void;
  /** Its form is gone, or the page: if nobody was asked yet, the background tells what is to be told. */
  readonly letGo: () => void;
}
