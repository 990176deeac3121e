import { blockedHosts, blockedMailboxes } from './edition/block-list.ts';
import type { Export } from './edition/edition.ts';

/**
 * A map for `check_sender_access`. `HOLD` keeps a mail for a person to look at, where `REJECT` would lose a wrong one;
 * with Postfix's default `parent_domain_matches_subdomains` a domain stands for its subdomains too.
 */
export const postfix: Export = {
  id: 'postfix',
  use: 'list',
  write: (edition) => [
    {
      name: 'vigie-sender-access',
      type: 'text/plain; charset=utf-8',
      content: [
        `# Vigie, ${edition.publisher.domain}, ${edition.at}, ${edition.serial}`,
        ...[...blockedMailboxes(edition), ...blockedHosts(edition)].map((pattern) => `${pattern} HOLD Vigie`),
        '',
      ].join('\n'),
    },
  ],
};
