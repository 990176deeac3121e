import { expressionsOf } from '../feed/expressions.ts';
import { plainReason } from '../feed/plain-reason.ts';
import type { Locus } from '../finding.ts';
import type { Message } from '../message.ts';
import { messageRule } from '../rule.ts';

/** Characters of an address that a sentence can bear. */
const longestShown = 120;

/** The security team has reported something in this message: its sender, a link, a link's host, an attachment. */
export const knownBad = messageRule({
  id: 'known-bad',
  facts: ['expression', 'reason'],
  about: 'content',
  *inspect(message, { knownBad: hits }) {
    if (hits.size === 0) return;
    const places = expressionsOf(message);
    for (const [expression, reason] of hits) {
      const at = places.get(expression) ?? { in: 'message' };
      yield {
        strength: 'conclusive',
        at,
        facts: { expression: shown(expression, at, message), reason: plainReason(reason) },
      };
    }
  },
});

/** What a person knows it by: a file by its name, not by its hash. */
function shown(expression: string, at: Locus, { attachments }: Message): string {
  if (at.in === 'attachment') return attachments[at.index]?.name ?? '';
  const value = expression.slice(expression.indexOf(':') + 1);
  return value.length > longestShown ? `${value.slice(0, longestShown - 1)}…` : value;
}
