import type { FeedSource } from './ports.ts';

/** How the feed's server is asked: without cookies, past every cache, and nowhere else than there. */
interface Manner {
  readonly credentials: 'omit';
  readonly cache: 'no-store';
  readonly redirect: 'error';
  readonly referrerPolicy: 'no-referrer';
  readonly headers?: Record<string, string>;
}

interface Body {
  readonly getReader: () => {
    readonly read: () => Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
    readonly cancel: () => Promise<void>;
  };
}

/** As much of the web's `fetch` as the feed needs. */
export type FeedFetch = (
  address: string,
  manner: Manner,
) => Promise<{
  readonly status: number;
  readonly headers: { readonly get: (name: string) => string | null };
  readonly body: Body | null;
}>;

/** Asks the feed's server at an address, and hands on what comes: `sourceOver('https://vigie.example/feed/v1', fetch)`. */
export function sourceOver(address: string, fetch: FeedFetch): FeedSource {
  const base = address.endsWith('/') ? address : `${address}/`;
  return {
    async get(path, etag) {
      const response = await fetch(`${base}${path}`, {
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

/** Streams cannot be iterated in Chromium before 124, nor in every web view. */
async function* chunksOf(body: Body | null): AsyncGenerator<Uint8Array> {
  const reader = body?.getReader();
  if (!reader) return;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) if (next.value) yield next.value;
  } finally {
    await reader.cancel();
  }
}
