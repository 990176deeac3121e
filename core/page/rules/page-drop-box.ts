import { mailHost } from '../page.ts';
import { pageRule } from '../page-rule.ts';

/** The form carries, hidden, an address in a free mailbox: where kits send what is typed. */
export const pageDropBox = pageRule({
  id: 'page-drop-box',
  facts: ['address'],
  *inspect({ hiddenAddresses, asksSecret }, { names }) {
    if (!asksSecret) return;
    const box = hiddenAddresses.find((address) => {
      const host = mailHost(address);
      return host?.kind === 'domain' && names.isFreeMail(host);
    });
    if (box !== undefined) yield { strength: 'strong', at: { in: 'form' }, facts: { address: box } };
  },
});
