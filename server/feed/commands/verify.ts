import { createReadStream } from 'node:fs';
import { webcrypto } from 'node:crypto';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readProfileFile } from '../../profile-file.ts';
import { feedAge } from '../../../core/feed/feed-age.ts';
import type { FeedSource, FeedStore } from '../../../core/feed/ports.ts';
import { unknownFeed } from '../../../core/feed/stored-feed.ts';
import { updateFeed } from '../../../core/feed/update-feed.ts';
import { webCrypto } from '../../../core/feed/web-crypto.ts';
import type { FeedExit, FeedIo } from '../feed-io.ts';
import { feedWords } from '../words/words-in.ts';

const options = { root: { type: 'string', multiple: true }, profile: { type: 'string' } } as const;

/** `feed verify FOLDER|ADDRESS`: reads the feed as a client does that has never seen it, and says whether it would be believed. */
export async function verify(args: readonly string[], io: FeedIo): Promise<FeedExit> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const words = feedWords[io.language];
  const [place] = positionals;
  if (place === undefined) {
    io.complain(words.help);
    return 2;
  }
  const reading = await readProfileFile(values.profile ?? io.env['VIGIE_PROFILE']);
  if (!reading.ok) {
    reading.problems.forEach(io.complain);
    return 1;
  }
  const roots = values.root ?? reading.profile.feed.publicKeys;
  const source = /^https?:\/\//u.test(place) ? overHttp(place, io.signal) : inFolder(place);
  const ports = { crypto: webCrypto(webcrypto.subtle), source, store: nowhere };
  const update = await updateFeed(unknownFeed, roots, io.now(), ports);
  if (update.outcome === 'unreachable') io.complain(update.problem);
  if (update.outcome === 'refused') io.complain(words.disbelieved[update.why]);
  const { believed, list } = update.state;
  if (!believed) return 1;
  io.print(
    words.believed(`${believed.delegation.serial}-${believed.sequence}`, list.count, feedAge(update.state, io.now())),
  );
  io.print(words.keyUntil(new Date(believed.delegation.until)));
  return 0;
}

/** What is looked at is not kept. */
const nowhere: FeedStore = { read: () => Promise.resolve(undefined), write: () => Promise.resolve(false) };

function inFolder(folder: string): FeedSource {
  return {
    get: (path) => Promise.resolve({ status: 200, retryAfter: undefined, body: createReadStream(join(folder, path)) }),
  };
}

function overHttp(address: string, signal: AbortSignal): FeedSource {
  return {
    get: async (path) => {
      const response = await fetch(`${address.replace(/\/$/u, '')}/${path}`, { signal, redirect: 'error' });
      return {
        status: response.status,
        retryAfter: response.headers.get('Retry-After') ?? undefined,
        body: response.body ?? new ReadableStream<Uint8Array>(),
      };
    },
  };
}
