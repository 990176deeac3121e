import { pageRule } from '../page-rule.ts';
import { webmailOf } from '../webmail-marks.ts';

/**
 * A log-in page made of Convergence's, Zimbra's or Roundcube's own parts. Thousands of honest hosts have one, so it tells only of a
 * page that also speaks for the organisation.
 */
export const pageWebmailMarkup = pageRule({
  id: 'page-webmail-markup',
  facts: ['webmail'],
  *inspect(page) {
    const webmail = page.asksSecret ? webmailOf(page) : undefined;
    if (webmail === undefined) return;
    const named = [...page.titled, ...page.named].some(({ owner }) => owner.kind === 'organisation');
    const speaks = named || page.leadsToRecovery;
    yield { strength: speaks ? 'strong' : 'weak', at: { in: 'source' }, facts: { webmail } };
  },
});
