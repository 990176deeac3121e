import type { Context } from '../../core/context.ts';
import { createContext } from '../../core/create-context.ts';
import { webCrypto } from '../../core/feed/web-crypto.ts';
import { sourceOver } from '../../core/feed/source-over.ts';
import type { Message } from '../../core/message.ts';
import type { Profile } from '../../core/profile/profile.ts';

import { feedStoreOnDisk } from './feed-store.ts';
import { teamFeed } from './team-feed.ts';

/** The context of each message, as far as the team's list is known at that moment. */
export type ContextFor = (message: Message) => Promise<Context>;

/**
 * Keeps the team's list up to date as long as the page is there, and tells when it changed. A profile without a feed has its one
 * context, and nobody is asked for anything.
 */
export async function followFeed(profile: Profile, changed: () => void): Promise<ContextFor> {
  const { url } = profile.feed;
  if (url === undefined) {
    const context = createContext(profile);
    return () => Promise.resolve(context);
  }
  const source = sourceOver(url, fetch);
  const store = feedStoreOnDisk();
  const feed = await teamFeed(profile, { source, store, crypto: webCrypto(crypto.subtle), now: Date.now });
  const poll = async (): Promise<void> => {
    const outcome = await feed.poll();
    if (outcome.changed) changed();
    setTimeout(() => void poll(), outcome.next);
  };
  void poll();
  return feed.contextFor;
}
