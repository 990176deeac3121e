import { base64 } from '../../../core/feed/bytes.ts';
import { newKey, pointOf } from '../../../server/feed/p256.ts';
import { signDelegation } from '../../../server/feed/sign-head.ts';

/** Keys as an organisation makes them: two roots that clients pin, and what the signer holds. */
export interface FeedKeys {
  readonly publicKeys: readonly string[];
  /** The files of the signer's private folder. */
  readonly signer: Readonly<Record<string, string>>;
}

const day = 86_400_000;

/** Makes them anew. */
export function feedKeys(): FeedKeys {
  const [root, spare, feed] = [newKey(), newKey(), newKey()];
  const from = Math.floor(Date.now() / 1000) * 1000 - day;
  const delegation = { serial: 1, key: pointOf(feed), from, until: from + 30 * day };
  return {
    publicKeys: [root, spare].map((key) => base64(pointOf(key))),
    signer: {
      'feed.key': String(feed.export({ type: 'pkcs8', format: 'pem' })),
      delegation: signDelegation(delegation, root),
    },
  };
}
