import { join } from 'node:path';
import type { Site } from '../site.ts';

/**
 * The socket of the signer: as it is set, else where `feed sign` opens it by itself. `undefined` where the profile names no feed: then
 * nobody would ever read what is published.
 */
export function signerSocket({ settings, profile }: Pick<Site, 'settings' | 'profile'>): string | undefined {
  if (settings.signer !== undefined) return settings.signer;
  return profile.feed.url === undefined ? undefined : join(settings.feed, 'signer.sock');
}
