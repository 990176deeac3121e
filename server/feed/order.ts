import * as v from 'valibot';
import { brandSchema } from '../../core/profile/brand.ts';

/* What the signer takes: typed, short, and nothing else. Mails, files and addresses to fetch never come near the key. */

const person = v.pipe(v.string(), v.nonEmpty(), v.maxLength(80));
const persons = v.pipe(v.array(person), v.minLength(1), v.maxLength(5));
const expression = v.pipe(v.string(), v.nonEmpty(), v.maxLength(2100));
const reason = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));

/** Entries of one order. */
const mostEntries = 200;
/** Days that an entry stays, unless fewer are asked for. */
const longestStay = 90;

const entry = v.strictObject({
  expression,
  reason,
  days: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(longestStay)), longestStay),
});

/** The orders that the signer understands. */
export const orderSchema = v.variant('order', [
  /** Add entries, or all of them or none. */
  v.strictObject({
    order: v.literal('publish'),
    entries: v.pipe(v.array(entry), v.minLength(1), v.maxLength(mostEntries)),
    persons,
  }),
  /** Take entries away again; what is not there is no fault. */
  v.strictObject({
    order: v.literal('withdraw'),
    expressions: v.pipe(v.array(expression), v.minLength(1), v.maxLength(1000)),
    persons,
  }),
  /** Silence a rule for some days. */
  v.strictObject({
    order: v.literal('mute'),
    rule: v.pipe(v.string(), v.maxLength(60)),
    days: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(14)),
    reason,
    persons,
  }),
  v.strictObject({ order: v.literal('unmute'), rule: v.pipe(v.string(), v.maxLength(60)), persons }),
  /** What the feed adds to every profile, instead of what it added before. */
  v.strictObject({
    order: v.literal('add'),
    brands: v.pipe(v.array(brandSchema), v.maxLength(20)),
    words: v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.maxLength(200)),
    persons,
  }),
  /** Sign a new head for what there is, without what has run out. */
  v.strictObject({ order: v.literal('renew') }),
  /** Ask what there is. */
  v.strictObject({ order: v.literal('status') }),
]);

/** What the signer is asked to do: `{ order: 'publish', entries: [{ expression: 'host:evil.example', reason: '…' }], persons: ['cm', 'jb'] }`. */
export type FeedOrder = v.InferInput<typeof orderSchema>;
/** An order with what was left out filled in. */
export type ReadOrder = v.InferOutput<typeof orderSchema>;
