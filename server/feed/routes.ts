import { join } from 'node:path';
import { type Context, Hono } from 'hono';
import { isHash } from '../../core/feed/bytes.ts';
import { fileIfThere } from './feed-folder.ts';
import type { PollCounts } from './poll-counts.ts';
import { servedHead } from './served-head.ts';

/** What serving the feed needs. */
export interface FeedServing {
  /** What the signer writes. */
  readonly folder: string;
  readonly polls: PollCounts;
  readonly now: () => number;
}

/** Everybody may read, nobody is asked who they are: browser extensions come from origins of their own, Firefox's by chance. */
const open = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Retry-After',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
} as const;

const headHeaders = { ...open, 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-cache' } as const;
const blobHeaders = {
  ...open,
  'Content-Type': 'application/octet-stream',
  'Cache-Control': 'public, max-age=31536000, immutable',
} as const;
const preflight = {
  ...open,
  'Access-Control-Allow-Methods': 'GET',
  'Access-Control-Allow-Headers': 'If-None-Match',
  'Access-Control-Max-Age': '86400',
} as const;

const number = /^(?:W\/)?"(\d{1,15}-\d{1,15})"$/u;

/** `GET /head` and `GET /blob/<hash>`, to be mounted where the profile's `feed.url` points: `app.route('/feed/v1', feedRoutes(…))`. */
export function feedRoutes({ folder, polls, now }: FeedServing): Hono {
  const currentHead = servedHead(folder, now);
  const app = new Hono();
  app.get('/head', async (context) => {
    const head = await currentHead();
    if (!head) return absent(context);
    const known = number.exec(context.req.header('If-None-Match') ?? '')?.[1];
    polls.count(known, now());
    const headers = { ...headHeaders, ETag: `"${head.number}"` };
    return known === head.number ? context.body(null, 304, headers) : context.body(head.text, 200, headers);
  });
  app.get('/blob/:hash', async (context) => {
    const hash = context.req.param('hash');
    const bytes = isHash(hash) ? await fileIfThere(join(folder, 'blob', hash)) : undefined;
    if (!bytes) return absent(context);
    if (context.req.header('If-None-Match') === `"${hash}"`) return context.body(null, 304, blobHeaders);
    return context.body(new Uint8Array(bytes), 200, { ...blobHeaders, ETag: `"${hash}"` });
  });
  app.options('*', (context) => context.body(null, 204, preflight));
  return app;
}

/** What is not there yet may be there soon. */
function absent(context: Context): Response {
  return context.text('not found\n', 404, { ...open, 'Cache-Control': 'no-store' });
}
