import * as v from 'valibot';
import type { ConsoleEvent } from '../../../api/event.ts';

/** Something that changed, as it arrives. */
export const eventShape: v.GenericSchema<unknown, ConsoleEvent> = v.variant('kind', [
  v.object({ kind: v.literal('campaign'), id: v.string(), version: v.number() }),
  v.object({ kind: v.literal('campaign-gone'), id: v.string(), into: v.string() }),
  v.object({ kind: v.literal('incident'), campaign: v.string(), report: v.string() }),
  v.object({ kind: v.literal('feed') }),
  v.object({ kind: v.literal('candidates') }),
  v.object({ kind: v.literal('session-over') }),
]);
