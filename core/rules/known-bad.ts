import { messageRule } from '../rule.ts';

/** The security team has reported something in this message: its sender, a link's host, an attachment. */
export const knownBad = messageRule({
  id: 'known-bad',
  facts: ['expression', 'reason'],
  about: 'content',
  *inspect({ links }, { knownBad: hits }) {
    for (const [expression, reason] of hits) {
      const value = expression.slice(expression.indexOf(':') + 1);
      const index = links.findIndex(({ domain }) => domain && (domain.host === value || domain.registrable === value));
      const at = index >= 0 ? ({ in: 'link', index } as const) : ({ in: 'message' } as const);
      yield { strength: 'conclusive', at, facts: { expression: value, reason: reason.slice(0, 300) } };
    }
  },
});
