import type { FeedSource } from '../../core/feed/ports.ts';

/** Asks the feed's server, without cookies, and hands on what comes: the core judges it. */
export function feedSource(url: string): FeedSource {
  const base = url.endsWith('/') ? url : `${url}/`;
  return {
    async get(path, etag) {
      const response = await fetch(new URL(path, base), {
        credentials: 'omit',
        cache: 'no-store',
        redirect: 'error',
        referrerPolicy: 'no-referrer',
        ...(etag !== undefined && { headers: { 'If-None-Match': etag } }),
      });
      return {
        status: response.status,
        retryAfter: response.headers.get('retry-after') ?? undefined,
        body: chunksOf(response.body),
      };
    },
  };
}

/** Streams cannot be iterated in every web view. */
async function* chunksOf(body: ReadableStream<Uint8Array> | null): AsyncGenerator<Uint8Array> {
  const reader = body?.getReader();
  if (!reader) return;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel();
  }
}
