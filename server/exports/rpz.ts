import { blockedHosts } from './edition/block-list.ts';
import type { Export } from './edition/edition.ts';

/** Longest owner name that leaves room for `*.` and the name of any zone that this file is loaded as. */
const longestOwner = 190;

/** A response policy zone: the names and all below them do not exist for who asks this resolver. */
export const rpz: Export = {
  id: 'rpz',
  use: 'list',
  write: (edition) => {
    const mailbox = edition.publisher.contact.replace('@', '.');
    return [
      {
        name: 'vigie.rpz',
        type: 'text/plain; charset=utf-8',
        content: [
          '$TTL 300',
          `@ SOA localhost. ${hostmaster(mailbox)}. (${edition.serial} 300 60 2592000 300)`,
          '  NS localhost.',
          ...blockedHosts(edition).flatMap((host) =>
            host.length > longestOwner ? [] : [`${host} CNAME .`, `*.${host} CNAME .`],
          ),
          '',
        ].join('\n'),
      },
    ];
  },
};

/** A mailbox as a name of DNS; what would need escapes is not worth them. */
function hostmaster(mailbox: string): string {
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/iu.test(mailbox) ? mailbox : 'hostmaster.localhost';
}
