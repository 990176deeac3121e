import type { KeyObject } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { WrittenDelegation } from '../../core/feed/delegation-text.ts';
import type { Refusal } from './carried-out.ts';
import { type Bounds, carryOut } from './carry-out.ts';
import { fileIfThere, removeOldBlobs, replaceFile, writePublication } from './feed-folder.ts';
import { emptyLedger, type Ledger, readLedger } from './ledger.ts';
import { type ReadOrder, orderSchema } from './order.ts';
import { entriesOf, type Ordered, recentOrders, waitFor } from './order-rate.ts';
import { publicationOf } from './publication.ts';
import { signHead } from './sign-head.ts';

/** What a signer is made of. */
export interface SignerParts {
  /** Where the ledger is kept; nobody else reads it. */
  readonly private: string;
  /** What the server serves. */
  readonly public: string;
  readonly key: KeyObject;
  readonly delegation: WrittenDelegation;
  readonly bounds: Bounds;
  readonly now: () => number;
}

/** What the signer answers. */
export type SignerAnswer =
  /** `sequence` and `serial` of the head that says it; entries in all. */
  | { readonly ok: true; readonly serial: number; readonly sequence: number; readonly entries: number }
  | { readonly ok: false; readonly why: 'not-an-order'; readonly problem: string }
  /** It could not be written; nothing is said that was not. */
  | { readonly ok: false; readonly why: 'failed'; readonly problem: string }
  /** Milliseconds until orders are taken again. */
  | { readonly ok: false; readonly why: 'too-many'; readonly wait: number }
  /** Today no root key stands behind the signer's: whatever it signed, clients would refuse. */
  | { readonly ok: false; readonly why: 'key-term' }
  | { readonly ok: false; readonly why: 'refused'; readonly refusals: readonly Refusal[] };

/** Takes orders, one after the other, and signs what they come to. */
export interface Signer {
  /** @param order whatever came; its type is checked here */
  readonly take: (order: unknown) => Promise<SignerAnswer>;
}

/** A signer over its folders: goes on from the ledger that is there. */
export async function openSigner(parts: SignerParts): Promise<Signer> {
  const path = join(parts.private, 'ledger.json');
  await mkdir(parts.private, { recursive: true, mode: 0o700 });
  const written = await fileIfThere(path);
  let ledger: Ledger = written === undefined ? emptyLedger : readLedger(JSON.parse(written.toString()));
  let ordered: readonly Ordered[] = [];
  let last: Promise<unknown> = Promise.resolve();
  return {
    take: (order) => {
      const answer = last.then(async () => take(order));
      // The next one waits for this one, whether it came to anything or not; its caller hears of that.
      last = answer.catch(() => undefined);
      return answer;
    },
  };

  async function take(given: unknown): Promise<SignerAnswer> {
    const read = v.safeParse(orderSchema, given);
    if (!read.success) return { ok: false, why: 'not-an-order', problem: problemIn(read.issues) };
    const order = read.output;
    const now = parts.now();
    const { from, until } = parts.delegation.delegation;
    if (now < from || now >= until) return { ok: false, why: 'key-term' };
    const wait = waitFor(order, ordered, now);
    if (wait > 0) return { ok: false, why: 'too-many', wait };
    const result = carryOut(ledger, order, parts.bounds, now);
    if (!result.ok) return { ok: false, why: 'refused', refusals: result.refusals };
    if (order.order !== 'status') await publish(order, result.ledger, now);
    const { serial, sequence, entries } = ledger;
    return { ok: true, serial, sequence, entries: entries.length };
  }

  async function publish(order: ReadOrder, next: Ledger, now: number): Promise<void> {
    const { serial } = parts.delegation.delegation;
    const sequence = ledger.serial === serial ? ledger.sequence + 1 : 1;
    const publication = publicationOf(ledger, { ...next, serial, sequence }, now);
    const head = signHead({ sequence, ...publication.refers }, parts.delegation, parts.key, now);
    // First what is known, then what is said of it: a number is never given twice, even if power fails in between.
    await replaceFile(path, JSON.stringify(publication.ledger), 0o600);
    ledger = publication.ledger;
    ordered = [...recentOrders(ordered, now), { at: now, entries: entriesOf(order) }];
    await writePublication(parts.public, publication.blobs, head);
    if (order.order === 'renew') await removeOldBlobs(parts.public, new Set(publication.blobs.keys()), now);
  }
}

function problemIn([issue]: readonly v.BaseIssue<unknown>[]): string {
  if (!issue) return '';
  return `${v.getDotPath(issue) ?? 'order'}: ${issue.message}`.slice(0, 300);
}
