import { webcrypto } from 'node:crypto';
import { base64 } from '../../../core/feed/bytes.ts';
import { readDelegation } from '../../../core/feed/delegation-text.ts';
import type { FeedPolicy } from '../../../core/feed/feed-policy.ts';
import type { FeedAnswer, FeedPorts, FeedSlot, FeedSource, FeedStore } from '../../../core/feed/ports.ts';
import { webCrypto } from '../../../core/feed/web-crypto.ts';
import { emptyLedger, type Ledger } from '../../../server/feed/ledger.ts';
import { newKey, pointOf } from '../../../server/feed/p256.ts';
import { publicationOf } from '../../../server/feed/publication.ts';
import { signDelegation, signHead } from '../../../server/feed/sign-head.ts';

/** Monday morning: the instant at which tests begin. */
export const monday = Date.parse('2026-11-23T08:00:00Z');
/** In milliseconds. */
export const day = 86_400_000;

/** Real cryptography, as hosts have it. */
export const crypto = webCrypto(webcrypto.subtle);

/** Two root keys as the profile pins them, made once: what is signed by them is made anew by every feed. */
const rootKeys = [newKey(), newKey()] as const;

/** Their public halves. */
export const roots = rootKeys.map((key) => base64(pointOf(key)));

/** A feed key and the delegation that names it. */
export function delegated(serial: number, { by = 0, from = monday - day, until = monday + 60 * day } = {}) {
  const key = newKey();
  const root = by === 0 ? rootKeys[0] : by === 1 ? rootKeys[1] : newKey();
  const text = signDelegation({ serial, key: pointOf(key), from, until }, root);
  const delegation = readDelegation(text);
  if (!delegation) throw new Error('A delegation that cannot be read');
  return { key, delegation };
}

/** What is published in a few words: reasons by expression. */
export type Entries = Readonly<Record<string, string>>;

/** A feed's server in memory: `publish` signs a new state, `source` serves what was published last. */
export function aFeed(signer = delegated(1)) {
  let ledger: Ledger = emptyLedger;
  let signing = signer;
  const files = new Map<string, Uint8Array>();
  const asked: string[] = [];
  return {
    files,
    /** What was asked for, in order. */
    asked,
    head: () => Buffer.from(files.get('head') ?? []).toString(),
    setHead: (text: string) => files.set('head', Buffer.from(text)),
    source: sourceOf(files, asked),
    rotate: (next: ReturnType<typeof delegated>) => {
      signing = next;
      ledger = { ...ledger, sequence: 0 };
    },
    publish: (entries: Entries, now = monday, policy: FeedPolicy = ledger.policy) => {
      const added = { added: now, until: now + 90 * day, persons: ['cm', 'jb'] };
      const listed = Object.entries(entries).map(([expression, reason]) => ({ expression, reason, ...added }));
      const after = { ...ledger, entries: listed, policy, sequence: ledger.sequence + 1 };
      const publication = publicationOf(ledger, after, now);
      ledger = publication.ledger;
      for (const [hash, bytes] of publication.blobs) files.set(`blob/${hash}`, bytes);
      const refers = { sequence: ledger.sequence, ...publication.refers };
      files.set('head', Buffer.from(signHead(refers, signing.delegation, signing.key, now)));
    },
  };
}

function sourceOf(files: ReadonlyMap<string, Uint8Array>, asked: string[]): FeedSource {
  return {
    get: (path) => {
      asked.push(path);
      return Promise.resolve(answer(files.get(path)));
    },
  };
}

/** An answer of 200 with these bytes in two pieces, or 404. */
export function answer(bytes: Uint8Array | undefined, status = 200): FeedAnswer {
  const middle = Math.floor((bytes?.length ?? 0) / 2);
  const pieces = bytes === undefined ? [] : [bytes.subarray(0, middle), bytes.subarray(middle)];
  return { status: bytes === undefined ? 404 : status, retryAfter: undefined, body: streamOf(pieces) };
}

/** Pieces as a network brings them. */
export async function* streamOf(pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield await Promise.resolve(piece);
}

/** A store in memory, its slots open to whoever wants to break them. */
export function aStore(): FeedStore & { readonly slots: Map<FeedSlot, Uint8Array> } {
  const slots = new Map<FeedSlot, Uint8Array>();
  return {
    slots,
    read: (slot) => Promise.resolve(slots.get(slot)),
    write: (slot, record) => {
      slots.set(slot, record);
      return Promise.resolve(true);
    },
  };
}

/** Ports for a feed, with a store of their own. */
export function portsTo(feed: { readonly source: FeedSource }, store: FeedStore = aStore()): FeedPorts {
  return { crypto, source: feed.source, store };
}
