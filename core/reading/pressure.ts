import { asks, lures, type Ask, type Lure } from '../phrases/meanings.ts';
import type { Reading } from './reading.ts';

/** Lures that honest mail is full of; they count only beside others. */
const mild: ReadonlySet<Lure> = new Set<Lure>(['money', 'update', 'incident', 'document', 'terms', 'prize']);

/** What is asked for that nobody needs by mail; signing in somewhere is asked by everyone. */
export const secrets: readonly Ask[] = asks.filter((ask) => ask !== 'login' && ask !== 'birth');

/** The lures of a message that alarm, not those that merely invite. */
export function pressingLures({ said }: Pick<Reading, 'said'>): readonly Lure[] {
  return lures.filter((lure) => !mild.has(lure) && said.has(lure));
}

/** Whether a message asks for a secret or alarms. */
export function presses(reading: Pick<Reading, 'said'>): boolean {
  return pressingLures(reading).length > 0 || secrets.some((ask) => reading.said.has(ask));
}

/** Whether a message asks for anything or holds out any bait. */
export function wantsSomething({ said }: Pick<Reading, 'said'>): boolean {
  return [...asks, ...lures].some((meaning) => said.has(meaning));
}
