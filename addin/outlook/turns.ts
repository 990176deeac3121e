/** Does one thing after another: `inTurn(() => ask(…))`. */
export type InTurn = <Value>(work: () => Promise<Value>) => Promise<Value>;

/**
 * A queue. Outlook on the web and on telephones answers three calls at once at most, and fails the fourth;
 * one at a time is within the limits of all of them.
 */
export function turns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next;
    return next;
  };
}
