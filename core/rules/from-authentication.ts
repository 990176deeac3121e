import { isAnyonesMail } from '../reading/anyones-mail.ts';
import { messageRule } from '../rule.ts';

/** The organisation's border could not confirm that the mail comes from the domain it names: From of a protected domain, DMARC fail. */
export const fromAuthentication = messageRule({
  id: 'from-authentication',
  facts: ['domain', 'result'],
  about: 'sender',
  *inspect({ from, authentication }, { names }) {
    if (authentication.status !== 'reported' || authentication.aligned || !from?.domain) return;
    const { dmarc, spf } = authentication;
    const owner = isAnyonesMail(from.domain, names) ? undefined : names.ownerOf(from.domain);
    const failed = dmarc === 'fail' || spf === 'fail' || spf === 'softfail';
    const official = owner?.kind === 'organisation';
    // Forwarding breaks authentication; for a stranger's domain that says little.
    if (!official && !(owner?.kind === 'brand' && failed)) return;
    yield {
      strength: failed && (official || dmarc === 'fail') ? 'strong' : 'weak',
      at: { in: 'from' },
      facts: { domain: from.domain.unicode, result: failed ? 'fail' : 'none' },
    };
  },
});
