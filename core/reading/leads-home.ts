import type { Owner } from '../profile/claim.ts';
import type { Reading } from './reading.ts';

/**
 * Whether a message sends one to this owner's own pages and nowhere else. Then a sender's domain that the profile does not know
 * may well be one more of theirs, or a retailer's: nothing is to be had by imitating.
 */
export function leadsHome({ calls, said }: Reading, { id }: Owner): boolean {
  return calls.length > 0 && calls.every(({ owner }) => owner?.id === id) && !said.has('phone') && !said.has('reply');
}
