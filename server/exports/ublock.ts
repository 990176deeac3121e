import { blockedHosts } from './edition/block-list.ts';
import type { Export } from './edition/edition.ts';

/** A filter list for uBlock Origin, which shows its own warning before such a page. */
export const ublock: Export = {
  id: 'ublock',
  use: 'list',
  write: (edition) => [
    {
      name: 'vigie-ublock.txt',
      type: 'text/plain; charset=utf-8',
      content: [
        `! Title: Vigie, ${edition.publisher.domain}`,
        `! Version: ${edition.serial}`,
        `! Last modified: ${edition.at}`,
        '! Expires: 1 hours',
        ...blockedHosts(edition).flatMap((host) => [`||${host}^`, `||${host}^$document`]),
        '',
      ].join('\n'),
    },
  ],
};
