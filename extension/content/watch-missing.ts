import type { WebmailPage } from './part.ts';
import type { FrameTeller } from './tell-frame.ts';

/** Milliseconds after which a message that is said to be open should have been drawn: a slow line shows it late. */
const patience = 8000;

/** Its key among the messages of a frame: no adapter's, which have letters or numbers in theirs. */
const key = '?';

/**
 * Tells when a page says that a message is open and none is found in it: the webmail was changed, and the adapter no longer fits.
 * To be called with the number found after each look.
 */
export function watchMissing(
  { adapter, view }: WebmailPage,
  teller: FrameTeller,
  signal: AbortSignal,
): (found: number) => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let isTold = false;
  const isMissing = (found: number): boolean => found === 0 && adapter.namesMessage?.(view) === true;
  const tell = (): void => {
    isTold = true;
    const step = adapter.steps(view).find(({ found }) => !found)?.name ?? 'the message that is said to be open';
    teller.tell(key, { title: '', subject: '', covered: false, failed: { step, why: 'not found in the page' } });
  };
  signal.addEventListener('abort', () => clearTimeout(waiting));
  return (found) => {
    if (isMissing(found)) {
      waiting ??= setTimeout(() => isMissing(adapter.openMessages(view).length) && tell(), patience);
      return;
    }
    clearTimeout(waiting);
    waiting = undefined;
    if (isTold) teller.tell(key, undefined);
    isTold = false;
  };
}
