import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { FeedSource } from '../../core/feed/ports.ts';
import { sourceOver } from '../../core/feed/source-over.ts';

/** A feed in a folder, as the signer writes it, or at an address, as clients poll it. */
export function feedSource(place: string): FeedSource {
  return /^https?:\/\//u.test(place) ? sourceOver(place, fetch) : inFolder(place);
}

function inFolder(folder: string): FeedSource {
  return {
    get: (path) => Promise.resolve({ status: 200, retryAfter: undefined, body: createReadStream(join(folder, path)) }),
  };
}
