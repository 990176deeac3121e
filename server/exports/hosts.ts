import { blockedHosts } from './edition/block-list.ts';
import type { Export } from './edition/edition.ts';

/** A hosts file: names that shall lead nowhere. A name's subdomains are not met: that takes RPZ. */
export const hosts: Export = {
  id: 'hosts',
  use: 'list',
  write: (edition) => [
    {
      name: 'vigie-hosts.txt',
      type: 'text/plain; charset=utf-8',
      content: [
        `# Vigie, ${edition.publisher.domain}, ${edition.at}, ${edition.serial}`,
        ...blockedHosts(edition).map((host) => `0.0.0.0 ${host}`),
        '',
      ].join('\n'),
    },
  ],
};
