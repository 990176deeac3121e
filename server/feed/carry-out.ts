import { plainReason } from '../../core/feed/plain-reason.ts';
import type { Profile } from '../../core/profile/profile.ts';
import { type CarriedOut, done, refused } from './carried-out.ts';
import type { Ledger, LedgerEntry } from './ledger.ts';
import { type GuardRails, objectionsTo } from './objections.ts';
import type { ReadOrder } from './order.ts';
import { add, mute, unmute } from './policy-orders.ts';

/** What bounds the signer's orders. */
export interface Bounds {
  readonly profile: Profile;
  readonly rails: GuardRails;
}

const day = 86_400_000;
/** Entries in all. Beyond, what is published is no longer what people confirmed. */
const mostInAll = 100_000;

/** What an order makes of a ledger. Pure; every bound of the feed holds here, in the process that has the key. */
export function carryOut(before: Ledger, order: ReadOrder, { profile, rails }: Bounds, now: number): CarriedOut {
  const ledger = { ...before, entries: before.entries.filter(({ until }) => until > now) };
  switch (order.order) {
    case 'publish':
      return publish(ledger, order, rails, now);
    case 'withdraw':
      return withdraw(ledger, order.expressions);
    case 'mute':
      return mute(ledger, order, now);
    case 'unmute':
      return unmute(ledger, order);
    case 'add':
      return add(ledger, order, profile);
    case 'renew':
    case 'status':
    default:
      return done(ledger, {});
  }
}

type Publish = Extract<ReadOrder, { readonly order: 'publish' }>;

function publish(ledger: Ledger, { entries, persons }: Publish, rails: GuardRails, now: number): CarriedOut {
  const refusals = entries.flatMap(({ expression }) =>
    objectionsTo(expression, persons, rails).map((why) => ({ about: expression, why })),
  );
  if (refusals.length > 0) return { ok: false, refusals };
  const byExpression = new Map<string, LedgerEntry>(ledger.entries.map((entry) => [entry.expression, entry]));
  for (const { expression, reason, days } of entries) {
    const until = now + days * day;
    byExpression.set(expression, { expression, reason: plainReason(reason), added: now, until, persons });
  }
  if (byExpression.size > mostInAll) return refused(entries[0]?.expression ?? '', 'full');
  return done(ledger, { entries: [...byExpression.values()] });
}

function withdraw(ledger: Ledger, expressions: readonly string[]): CarriedOut {
  const gone = new Set(expressions);
  return done(ledger, { entries: ledger.entries.filter(({ expression }) => !gone.has(expression)) });
}
