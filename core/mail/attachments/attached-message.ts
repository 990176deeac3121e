import { withLineFeeds } from '../source/line-feeds.ts';
import type { Part } from '../source/parse-source.ts';

/** Whether a part is a mail of its own. */
export function isAttachedMessage({ type, name }: Part): boolean {
  return type === 'message/rfc822' || type === 'message/global' || name.toLowerCase().endsWith('.eml');
}

/** Its source. */
export function messageBytes({ bytes }: Part): Uint8Array {
  return withLineFeeds(bytes);
}
