import { counted } from './counted.ts';
import type { FeedWords } from './feed-texts.ts';
import { spreadText } from './spread-text.ts';

/** Publishing in French. */
export const feedFr: FeedWords = {
  title: 'Diffusion',
  lead: 'Ce que l’équipe a confirmé, et jusqu’où cela est arrivé.',
  awayShort: 'le signataire ne publie plus',
  away: (since) => `Le signataire ne publie plus depuis ${since}`,
  whyAway: {
    ENOENT: 'Il n’est pas lancé. Rien n’est publié ni retiré d’ici là ; ce qui attend partira dès qu’il sera là.',
    ECONNREFUSED: 'Il s’est arrêté. Rien n’est publié ni retiré d’ici là ; ce qui attend partira dès qu’il sera là.',
    EACCES: 'Le serveur n’a pas le droit d’ouvrir sa prise : vérifiez le groupe de signer.sock.',
    ETIMEDOUT: 'Il est lancé mais reste muet : voyez ses journaux, et la place sur son disque.',
    failed: 'Il n’a pas pu écrire : voyez ses journaux, et la place sur son disque.',
    'key-term':
      'Sa clé n’est pas valable aujourd’hui : aucun poste ne croirait ce qu’il signe. Rien n’est publié ni retiré tant qu’il n’en a pas une autre.',
    'too-many': 'Il a reçu trop d’ordres en une heure et reprendra ensuite. Les retraits, eux, partent toujours.',
  },
  whyUnknown: (why) => `Rien n’est publié ni retiré d’ici là (${why}).`,
  none: {
    title: 'Ce serveur ne publie rien',
    text: 'Le profil ne nomme pas de flux. Les décisions sont gardées, et personne n’en est averti.',
  },
  waiting: (count) => counted('fr', count, 'décision à confirmer', 'décisions à confirmer'),
  toConfirm: 'À confirmer par une deuxième personne',
  toConfirmNote: 'Bloquer un site entier, ou ce qui figure aussi dans des messages légitimes, se décide à deux.',
  noProposals: { title: 'Rien à confirmer', text: 'Ce qui se décide à deux attendra ici.' },
  decidedBy: (person) => `Décidé par ${person}`,
  campaign: 'voir la campagne',
  noCampaign: 'domaine nouvellement enregistré, sans message connu',
  endorse: 'Confirmer la publication',
  decline: 'Ne pas publier',
  endorsed: (entries) =>
    entries === 0
      ? 'Rien n’attendait plus de confirmation.'
      : counted('fr', entries, 'publication confirmée.', 'publications confirmées.'),
  declined: (entries) => counted('fr', entries, 'publication écartée.', 'publications écartées.'),
  yours: 'Vous l’avez décidé : une autre personne doit le confirmer.',
  served: 'Liste en service',
  servedNote: 'Part des postes qui ont demandé la liste ces six dernières minutes. On ne sait pas lesquels.',
  reached: 'Postes à jour',
  spread: (spread) => spreadText(spread, 'fr'),
  signed: 'Signée',
  expires: 'Valable jusqu’au',
  number: 'Numéro',
  keyUntil: 'Clé jusqu’au',
  keySoon: (days) =>
    days < 1
      ? 'La clé du signataire expire aujourd’hui'
      : `La clé du signataire expire dans ${counted('fr', days, 'jour', 'jours')}`,
  keySoonMore:
    'Ensuite, rien ne pourra plus être publié ni retiré. Prévenez l’administrateur du serveur : docs/feed.md dit comment préparer la suivante.',
  last: 'Dernières publications',
  noEntries: { title: 'Rien n’a été publié', text: 'Ce qui est décidé dans la file apparaîtra ici.' },
  column: {
    name: 'Indicateur',
    state: 'État',
    reached: 'Postes atteints',
    reason: 'Raison lue',
    persons: 'Décidé par',
    changed: 'Changé',
    until: 'Jusqu’au',
  },
  refusal: {
    own: 'site de l’organisation',
    partner: 'site d’un partenaire',
    popular: 'site connu de tous',
    shared: 'hébergement partagé',
    suffix: 'suffixe public',
    'private-network': 'adresse de réseau privé',
    'any-file': 'fichier vide',
    'not-an-expression': 'ne s’écrit pas dans le flux',
    'not-an-order': 'ordre non compris',
    full: 'le flux est plein',
  },
};
