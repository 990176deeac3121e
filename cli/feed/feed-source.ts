import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { FeedSource } from '../../core/feed/ports.ts';

/** A feed in a folder, as the signer writes it, or at an address, as clients poll it. */
export function feedSource(place: string): FeedSource {
  return /^https?:\/\//u.test(place) ? overHttp(place) : inFolder(place);
}

function inFolder(folder: string): FeedSource {
  return {
    get: (path) => Promise.resolve({ status: 200, retryAfter: undefined, body: createReadStream(join(folder, path)) }),
  };
}

function overHttp(address: string): FeedSource {
  return {
    get: async (path) => {
      const response = await fetch(`${address.replace(/\/$/u, '')}/${path}`, { redirect: 'error' });
      return {
        status: response.status,
        retryAfter: response.headers.get('Retry-After') ?? undefined,
        body: response.body ?? new ReadableStream<Uint8Array>(),
      };
    },
  };
}
