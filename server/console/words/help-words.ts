import type { Language } from '../../../core/texts/card.ts';

/** What each key does, and how to switch keys off. */
export interface HelpWords {
  readonly title: string;
  readonly keys: Readonly<
    Record<'next' | 'previous' | 'phishing' | 'legitimate' | 'spam' | 'undo' | 'search' | 'help', string>
  >;
  /** What the keys of decisions do to a newly registered name. */
  readonly watchKeys: Readonly<Record<'phishing' | 'legitimate' | 'spam', string>>;
  readonly watchTitle: string;
  readonly enterKey: string;
  readonly escapeKey: string;
  readonly escape: string;
  readonly enter: string;
  readonly on: string;
  readonly onHint: string;
  readonly how: string;
  readonly lines: readonly string[];
}

/** The help in its languages. */
export const helpWords: Readonly<Record<Language, HelpWords>> = {
  fr: {
    title: 'Aide et raccourcis',
    keys: {
      next: 'Campagne suivante',
      previous: 'Campagne précédente',
      phishing: 'Décider : hameçonnage',
      legitimate: 'Décider : légitime',
      spam: 'Décider : indésirable',
      undo: 'Annuler la dernière décision',
      search: 'Chercher',
      help: 'Cette aide',
    },
    watchTitle: 'Dans la veille',
    watchKeys: {
      phishing: 'Confirmer l’imitation',
      legitimate: 'Écarter : sans rapport',
      spam: 'Garder à l’œil',
    },
    enterKey: 'Entrée',
    escapeKey: 'Échap',
    escape: 'Fermer, ou quitter la recherche',
    enter: 'Confirmer une décision',
    on: 'Raccourcis d’une seule touche',
    onHint: 'Désactivez-les si vous dictez, ou si des touches partent toutes seules.',
    how: 'Comment cela marche',
    lines: [
      'Vous décidez d’une campagne, et toutes les personnes qui l’ont signalée reçoivent une réponse.',
      'Avant chaque décision, Vigie montre ce qu’elle fera. Rien ne part avant que vous confirmiez.',
      'Une décision s’annule : les réponses pas encore parties ne partent pas, les autres sont rectifiées, les indicateurs sont retirés.',
      'La veille cherche, dans les listes de noms nouvellement enregistrés, ceux qui imitent les vôtres. Une imitation confirmée protège tous les postes avant le premier message.',
      'Lire un message est inscrit au journal.',
    ],
  },
  en: {
    title: 'Help and shortcuts',
    keys: {
      next: 'Next campaign',
      previous: 'Previous campaign',
      phishing: 'Decide: phishing',
      legitimate: 'Decide: legitimate',
      spam: 'Decide: spam',
      undo: 'Take the last decision back',
      search: 'Search',
      help: 'This help',
    },
    watchTitle: 'In the watch',
    watchKeys: {
      phishing: 'Confirm the imitation',
      legitimate: 'Set aside: unrelated',
      spam: 'Keep in sight',
    },
    enterKey: 'Enter',
    escapeKey: 'Esc',
    escape: 'Close, or leave the search',
    enter: 'Confirm a decision',
    on: 'Single-key shortcuts',
    onHint: 'Switch them off if you dictate, or if keys press themselves.',
    how: 'How it works',
    lines: [
      'You decide a campaign, and everybody who reported it gets an answer.',
      'Before each decision Vigie shows what it will do. Nothing leaves before you confirm.',
      'A decision can be taken back: answers that have not left stay, others are corrected, indicators are withdrawn.',
      'The watch looks through lists of newly registered names for those that imitate yours. A confirmed imitation protects everybody before its first message.',
      'Reading a message is written in the audit log.',
    ],
  },
};
