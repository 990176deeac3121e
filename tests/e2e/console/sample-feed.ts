import type { FeedEntry, FeedStanding } from '../../../server/api/feed.ts';

const minutesAgo = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString();
const daysOn = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

function entry(value: string, minutes: number, more: Partial<FeedEntry>): FeedEntry {
  return {
    kind: 'url',
    value,
    state: 'published',
    refusal: '',
    reason: 'Hameçonnage confirmé par l’équipe de sécurité',
    persons: ['claire.martin'],
    until: daysOn(90),
    changedAt: minutesAgo(minutes),
    spread: undefined,
    ...more,
  };
}

/** A feed as on an ordinary morning. */
export const sampleFeed: FeedStanding = {
  signer: { state: 'well', since: minutesAgo(900), why: '' },
  head: {
    number: '3-1042',
    issued: minutesAgo(52),
    expires: daysOn(6),
    keyUntil: daysOn(61),
    spread: { polls: 1204, reached: 1112 },
  },
  proposals: [
    {
      decision: 'd1',
      campaign: { id: 'c1', title: 'Votre boîte de messagerie est pleine' },
      by: 'jeanne.blanc',
      at: minutesAgo(12),
      reason: 'Fausse page de connexion au webmail',
      names: [
        { kind: 'host', value: 'ac-montpelier.example', legitimate: 0 },
        { kind: 'host', value: 'messagerie-academie.example', legitimate: 2 },
      ],
    },
    {
      decision: 'd2',
      campaign: undefined,
      by: 'claire.martin',
      at: minutesAgo(190),
      reason: 'Imite le nom de l’académie',
      names: [{ kind: 'host', value: 'ac-montpelier-connexion.example', legitimate: 0 }],
    },
  ],
  entries: [
    entry('bourse-lycee.example/formulaire', 9, { state: 'waiting' }),
    entry('colis-en-attente.example/suivi', 52, { spread: { polls: 1204, reached: 1112 } }),
    entry('colis@relais.example', 61, { kind: 'sender', state: 'withdrawn', spread: { polls: 1204, reached: 1180 } }),
    entry('leboncoin.example', 300, { kind: 'host', state: 'refused', refusal: 'popular', persons: ['a', 'b'] }),
  ],
};

/** The same, when its signer has just stopped, and soon needs another key. */
export const heldFeed: FeedStanding = {
  ...sampleFeed,
  signer: { state: 'away', since: minutesAgo(7), why: 'ECONNREFUSED' },
  head: {
    number: '3-1042',
    issued: minutesAgo(52),
    expires: daysOn(6),
    keyUntil: daysOn(9.5),
    spread: { polls: 1204, reached: 1112 },
  },
};
