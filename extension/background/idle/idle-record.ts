import * as v from 'valibot';
import { type IdleWatch, readIdleWatch } from '../../../core/idle/idle-watch.ts';
import type { SavedDrafts } from '../../protocol/frame-calls.ts';
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
  /**
   * What became of the messages being written, from the moment that the webmail is about to be asked to log out: should its answer be
   * lost, or the worker be killed, the next attempt finds the session closed and can still say where they are.
   */
  readonly drafts: SavedDrafts | undefined;
}

/** A log-out that nobody tried yet. */
export function begunEnding(why: EndReason): Ending {
  return { why, attempts: 0, drafts: undefined };
}

/** By the key of their site. */
export type IdleRecords = ReadonlyMap<string, IdleRecord>;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const endingSchema = v.object({
  why: v.picklist(['idle', 'lock', 'asked']),
  attempts: count,
  drafts: v.optional(v.object({ saved: count, lost: count })),
});
const recordSchema = v.object({
  site: v.object({ origin: v.string(), store: v.string() }),
  watch: v.unknown(),
  ending: v.optional(endingSchema),
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
    const { site } = output;
    const ending = output.ending && { ...output.ending, drafts: output.ending.drafts };
    return [{ site, ending, watch: readIdleWatch(output.watch) ?? { lastActivity: 0, seenAt: 0 } }];
  });
  return new Map(records.map((record) => [keyOf(record.site), record]));
}

/** What storage is given: plain JSON. */
export function storedRecords(records: IdleRecords): unknown {
  return [...records.values()];
}
