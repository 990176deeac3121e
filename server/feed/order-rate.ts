import type { ReadOrder } from './order.ts';

/** What was ordered within the last hour. */
export interface Ordered {
  readonly at: number;
  /** Entries that it added. */
  readonly entries: number;
}

const hour = 3_600_000;
const mostOrders = 120;
const mostEntries = 1_000;

/** Those of the last hour. */
export function recentOrders(ordered: readonly Ordered[], now: number): readonly Ordered[] {
  return ordered.filter(({ at }) => at > now - hour);
}

/**
 * Milliseconds until the signer takes this order, 0 for now: 120 orders and 1 000 new entries an hour. What takes away is never made to wait:
 * undoing must work on the worst day. Whoever takes over the server cannot flood clients faster than people notice.
 */
export function waitFor(order: ReadOrder, ordered: readonly Ordered[], now: number): number {
  if (order.order === 'withdraw' || order.order === 'unmute' || order.order === 'status') return 0;
  const recent = recentOrders(ordered, now);
  const adds = entriesOf(order);
  const entries = recent.reduce((sum, each) => sum + each.entries, 0);
  const isFree = recent.length < mostOrders && (adds === 0 || entries + adds <= mostEntries);
  return isFree ? 0 : Math.max(1, (recent[0]?.at ?? now) + hour - now);
}

/** Entries that an order adds. */
export function entriesOf(order: ReadOrder): number {
  return order.order === 'publish' ? order.entries.length : 0;
}
