import { decodeBase64 } from '../mail/bytes/base64.ts';
import { utf8 } from './bytes.ts';
import type { BelievedHead, FeedRefusal } from './feed-state.ts';
import { readHead } from './head-text.ts';
import type { FeedCrypto } from './ports.ts';

const day = 86_400_000;

/** A clock may be wrong by so much: time zones that were set by hand are. */
const clockTolerance = day;
/** A feed key is short-lived and a head shorter: nobody can hold a client on an old state for longer, whatever key was lost. */
const longestDelegation = 100 * day;
const longestValidity = 14 * day;
const [quickestPoll, slowestPoll] = [60, 86_400];

/**
 * Checks both signatures of a head: a pinned root key's under the feed key, the feed key's under all of it.
 *
 * @param roots base64 of uncompressed P-256 points, as in the profile's `feed.publicKeys`
 * @returns why not, for a head that is not to be believed
 */
export async function checkSignatures(
  text: string,
  roots: readonly string[],
  crypto: FeedCrypto,
): Promise<BelievedHead | 'malformed' | 'signature'> {
  const written = readHead(text);
  if (written === undefined || !isSensible(written.head)) return 'malformed';
  const { delegation, lines, signature } = written;
  const delegated = utf8(delegation.lines);
  const byRoot = await Promise.all(
    roots.map((root) => crypto.verify(decodeBase64(root), delegated, delegation.signature)),
  );
  if (!byRoot.includes(true)) return 'signature';
  if (!(await crypto.verify(delegation.delegation.key, utf8(lines), signature))) return 'signature';
  return { ...written.head, text };
}

/** Whether a signed head may follow the one that is believed, at this instant; why not, if not. */
export function refusalOf(head: BelievedHead, before: BelievedHead | undefined, now: number): FeedRefusal | undefined {
  if (before !== undefined && precedes(head, before)) return 'replayed';
  if (before !== undefined && numberOf(head) === numberOf(before) && head.text !== before.text) return 'equivocal';
  if (head.issued > now + clockTolerance || head.delegation.from > now + clockTolerance) return 'clock';
  return head.expires <= now || head.delegation.until <= now ? 'expired' : undefined;
}

/** Whether a head is older: by its key, or by its sequence under the same key. A new key begins to count anew. */
export function precedes({ delegation, sequence }: BelievedHead, other: BelievedHead): boolean {
  const keys = delegation.serial - other.delegation.serial;
  return keys < 0 || (keys === 0 && sequence < other.sequence);
}

/** The head's number as its ETag writes it: `3-1042`. */
export function numberOf({ delegation, sequence }: Pick<BelievedHead, 'delegation' | 'sequence'>): string {
  return `${delegation.serial}-${sequence}`;
}

function isSensible({ delegation, issued, expires, poll }: Omit<BelievedHead, 'text'>): boolean {
  const { from, until } = delegation;
  return (
    expires > issued &&
    expires - issued <= longestValidity &&
    until - from <= longestDelegation &&
    issued >= from &&
    issued < until &&
    poll >= quickestPoll &&
    poll <= slowestPoll
  );
}
