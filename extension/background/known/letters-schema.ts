import * as v from 'valibot';

/** The letters of a lookalike as they are kept for the interstitial. */
export const lettersSchema = v.optional(
  v.pipe(v.array(v.object({ seen: v.string(), meant: v.string(), differs: v.boolean() })), v.readonly()),
);
