import { utf8 } from './bytes.ts';
import type { FeedList } from './feed-list.ts';
import { reasonNumber } from './feed-list.ts';
import type { FeedCrypto } from './ports.ts';
import { findPrefix, prefixLength } from './prefixes.ts';

/** The prefix that stands for an expression in the list: the first 8 bytes of its SHA-256. */
async function prefixOf(expression: string, crypto: FeedCrypto): Promise<Uint8Array> {
  const hash = await crypto.sha256(utf8(expression));
  return hash.subarray(0, prefixLength);
}

/**
 * Which of a message's expressions the team has reported, with the campaign's reason: the Context's `knownBad`. Nothing is asked of anyone:
 * the list is here.
 *
 * @param expressions from `expressionsOf(message)`
 */
export async function lookUp(
  list: FeedList,
  expressions: Iterable<string>,
  crypto: FeedCrypto,
): Promise<ReadonlyMap<string, string>> {
  if (list.count === 0) return new Map();
  const found = await Promise.all(
    Array.from(new Set(expressions), async (expression) => {
      const entry = findPrefix(list.prefixes, await prefixOf(expression, crypto));
      return entry === -1 ? [] : [[expression, list.reasons[reasonNumber(list, entry)] ?? ''] as const];
    }),
  );
  return new Map(found.flat());
}
