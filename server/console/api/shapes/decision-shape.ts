import * as v from 'valibot';
import type { Consequences, DecisionMade, DecisionUndone, Endorsed } from '../../../api/decision.ts';
import { indicatorShape } from './campaign-shape.ts';
import { decision } from './words-of.ts';

/** What a decision would do, as it arrives. */
export const consequencesShape: v.GenericSchema<unknown, Consequences> = v.object({
  decision,
  version: v.number(),
  reporters: v.object({ byReceipt: v.number(), byMail: v.number() }),
  publishes: v.array(indicatorShape),
  withholds: v.array(indicatorShape),
  withdraws: v.array(indicatorShape),
  openIncidents: v.number(),
});

/** A decision that was taken, as it arrives. */
export const madeShape: v.GenericSchema<unknown, DecisionMade> = v.object({
  id: v.string(),
  campaign: v.string(),
  decision,
  version: v.number(),
  answersAt: v.string(),
});

/** A decision that was taken back, as it arrives. */
export const undoneShape: v.GenericSchema<unknown, DecisionUndone> = v.object({
  id: v.string(),
  campaign: v.string(),
  version: v.number(),
  corrections: v.number(),
  withdrawn: v.number(),
});

/** How much a second person stands behind now, as it arrives. */
export const endorsedShape: v.GenericSchema<unknown, Endorsed> = v.object({ entries: v.number() });
