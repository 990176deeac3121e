import type { Candidate, WatchLists } from '../../../server/api/watch.ts';
import { domainOf, imitated } from '../../core/lookalike/profile.ts';

function candidate(host: string, changes: Partial<Candidate> = {}): Candidate {
  const lookalike = imitated(host);
  if (!lookalike) throw new Error(`${host} imitates nothing`);
  const { of, technique, strength, letters } = lookalike;
  const seen = { firstSeenAt: '2026-11-23T06:10:00Z', lastSeenAt: '2026-11-23T06:10:00Z', list: 'afnic 2026-11-22' };
  const standing = { state: 'new', version: 0, feed: 'absent', decided: undefined } as const;
  return { host, shown: domainOf(host).unicode, of, technique, strength, letters, ...seen, ...standing, ...changes };
}

const decided = { id: 'd1', by: 'paul.durand', at: '2026-11-23T08:00:00Z' };

/** Newly registered names of every kind. */
export const sampleCandidates: readonly Candidate[] = [
  candidate('xn--ac-montpllier-ihb.fr'),
  candidate('ac-montpelier.fr', { state: 'imitation', version: 1, feed: 'second-person', decided }),
  candidate('ac-monptellier.fr'),
  candidate('ac-montpellier.com', { state: 'watched', version: 1, decided }),
  candidate('webmail-ac-montpellier-verification-de-compte.com'),
];

/** Lists that were read, and one that is read every day and could not be. */
export const sampleLists: WatchLists = {
  read: [
    {
      name: 'afnic 2026-11-22',
      at: '2026-11-23T06:10:00Z',
      by: 'server',
      names: 3_042,
      found: 4,
      fresh: 2,
      cut: false,
    },
    {
      name: 'certificats.jsonl.gz',
      at: '2026-11-20T09:30:00Z',
      by: 'claire.martin',
      names: 812_400,
      found: 31,
      fresh: 9,
      cut: false,
    },
  ],
  sources: [
    {
      name: 'afnic',
      address: 'https://www.afnic.fr/wp-media/ftp/domaineTLD_Afnic/{yyyy}{mm}{dd}_CREA_fr.txt',
      scheduled: true,
      lastDay: '2026-11-22',
      problem: undefined,
    },
    {
      name: 'certificats',
      address: 'https://certificats.example/{yyyy}-{mm}-{dd}.jsonl.gz',
      scheduled: false,
      lastDay: undefined,
      problem: 'html',
    },
  ],
};
