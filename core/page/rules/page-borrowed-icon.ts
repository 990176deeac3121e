import { isOurs } from '../ours.ts';
import { pageRule } from '../page-rule.ts';

/** A stranger's page that asks for a secret shows the organisation's icon in the tab, taken from its own server. */
export const pageBorrowedIcon = pageRule({
  id: 'page-borrowed-icon',
  facts: ['domain'],
  *inspect({ icons, asksSecret }, { names }) {
    const icon = asksSecret ? icons.find((url) => isOurs(url.host, names)) : undefined;
    if (icon?.host) yield { strength: 'strong', at: { in: 'icon' }, facts: { domain: icon.host.host } };
  },
});
