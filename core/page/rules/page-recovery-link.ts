import { pageRule } from '../page-rule.ts';

/** A stranger's log-in page sends whoever forgot a password to the organisation's own recovery: AIDA. A school's page may as well. */
export const pageRecoveryLink = pageRule({
  id: 'page-recovery-link',
  facts: ['name'],
  *inspect({ leadsToRecovery, asksSecret }, { profile }) {
    if (!leadsToRecovery || !asksSecret) return;
    yield { strength: 'weak', at: { in: 'form' }, facts: { name: profile.contacts.accountRecovery?.name ?? '' } };
  },
});
