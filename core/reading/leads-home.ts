import type { Context } from '../context.ts';
import type { Names, Owner } from '../profile/claim.ts';
import type { Call } from './calls.ts';
import type { Reading } from './reading.ts';

/**
 * Whether a message sends one to this owner's own pages and nowhere else. Then a sender's domain that the profile does not know
 * may well be one more of theirs, or a retailer's: nothing is to be had by imitating.
 */
export function leadsHome({ calls, said }: Reading, theirs: Owner, { names }: Context): boolean {
  return (
    calls.length > 0 && calls.every((call) => isTheirs(call, theirs, names)) && !said.has('phone') && !said.has('reply')
  );
}

/** Whether a link leads to one of this owner's domains, which others may share with it. */
export function isTheirs({ owner, link }: Call, theirs: Owner, names: Names): boolean {
  return owner?.id === theirs.id || (link.domain !== undefined && names.owns(theirs, link.domain));
}
