import type { KeyObject } from 'node:crypto';
import { delegationLines, type WrittenDelegation } from '../../core/feed/delegation-text.ts';
import type { Delegation, FeedHead } from '../../core/feed/feed-head.ts';
import { headLines } from '../../core/feed/head-text.ts';
import { withSignature } from '../../core/feed/signed-lines.ts';
import { signText } from './p256.ts';

const day = 86_400_000;

/** How long a head holds: a week, so that a server may be away over a long weekend before lists are called old. */
const validity = 7 * day;
/** Seconds between two polls. */
const poll = 300;

/** Says with a root key that heads may be signed with a feed key for a while. */
export function signDelegation(delegation: Delegation, root: KeyObject): string {
  const lines = delegationLines(delegation);
  return withSignature(lines, 'root', signText(lines, root));
}

/** Signs the head of a state, to be believed from `now` for a week, or until the feed key's own end. */
export function signHead(
  refers: Pick<FeedHead, 'sequence' | 'state' | 'delta' | 'older'>,
  { delegation, text }: WrittenDelegation,
  key: KeyObject,
  now: number,
): string {
  const issued = Math.floor(now / 1000) * 1000;
  const expires = Math.min(issued + validity, delegation.until);
  const lines = headLines({ ...refers, issued, expires, poll }, text);
  return withSignature(lines, 'signature', signText(lines, key));
}
