import { pageRule } from '../page-rule.ts';

/** A page that is nobody's the profile knows asks for the NUMEN, which only the organisation needs. */
export const pageAsksNumen = pageRule({
  id: 'page-asks-numen',
  facts: [],
  *inspect({ asks }) {
    if (!asks.has('numen')) return;
    const all = asks.has('password') || asks.has('birth');
    yield { strength: all ? 'conclusive' : 'strong', at: { in: 'form' }, facts: {} };
  },
});
