import * as v from 'valibot';
import { type IdleWatch, readIdleWatch } from '../../../core/idle/idle-watch.ts';
import type { EndReason } from '../../protocol/idle.ts';
import { keyOf, type Site } from './site.ts';

/** What is kept on disk of one open webmail: it must survive the worker, the browser and a sleep. */
export interface IdleRecord {
  readonly site: Site;
  readonly watch: IdleWatch;
  /** Set from the moment that the session has to end until it has. */
  readonly ending: Ending | undefined;
}

/** A log-out under way. */
export interface Ending {
  readonly why: EndReason;
  /** How often it was tried with the network there. */
  readonly attempts: number;
}

/** By the key of their site. */
export type IdleRecords = ReadonlyMap<string, IdleRecord>;

const recordSchema = v.object({
  site: v.object({ origin: v.string(), store: v.string() }),
  watch: v.unknown(),
  ending: v.optional(v.object({ why: v.picklist(['idle', 'lock', 'asked']), attempts: v.number() })),
});

/**
 * Reads the records from storage, whatever that holds. A session whose times cannot be read counts as left alone for ever: it is
 * looked at as expired.
 */
export function readRecords(stored: unknown): IdleRecords {
  const list = v.safeParse(v.array(v.unknown()), stored);
  const records = (list.success ? list.output : []).flatMap((item): IdleRecord[] => {
    const { success, output } = v.safeParse(recordSchema, item);
    if (!success) return [];
    const { site, ending } = output;
    return [{ site, ending, watch: readIdleWatch(output.watch) ?? { lastActivity: 0, seenAt: 0 } }];
  });
  return new Map(records.map((record) => [keyOf(record.site), record]));
}

/** What storage is given: plain JSON. */
export function storedRecords(records: IdleRecords): unknown {
  return [...records.values()];
}
