import * as v from 'valibot';
import type { Card, Reason } from '../../../../core/texts/card.ts';
import { level, maybe } from './words-of.ts';

// The list of rules is the judge's, which the console does not carry; a card shows sentences.
const rule = v.custom<Reason['rule']>((value) => typeof value === 'string');

const locus = v.variant('in', [
  v.object({ in: v.picklist(['from', 'reply-to', 'return-path', 'subject', 'body', 'message']) }),
  v.object({ in: v.picklist(['link', 'attachment', 'form']), index: v.number() }),
]);

/** A card as it arrives. */
export const cardShape: v.GenericSchema<unknown, Card> = v.object({
  level,
  title: v.string(),
  reasons: v.array(
    v.object({
      rule,
      strength: v.picklist(['weak', 'strong', 'conclusive']),
      at: locus,
      text: v.string(),
      letters: maybe(v.array(v.object({ seen: v.string(), meant: v.string(), differs: v.boolean() }))),
    }),
  ),
  advice: v.array(v.string()),
  unchecked: v.array(v.string()),
  contact: maybe(v.object({ phone: v.string(), hours: v.string(), email: v.string() })),
  recovery: maybe(v.object({ name: v.string(), url: v.string() })),
});
