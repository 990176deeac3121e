import type { Owner } from '../known/owner.ts';
import type { Frames } from './frames.ts';

/** The mailboxes that are open now: what is kept of others is another person's to see. */
export async function openMailboxes(frames: Pick<Frames, 'all'>): Promise<readonly Owner[]> {
  return (await frames.all())
    .filter(({ state }) => state.webmail !== undefined)
    .map(({ origin, state }) => ({ webmail: origin, mailbox: state.mailbox ?? '' }));
}
