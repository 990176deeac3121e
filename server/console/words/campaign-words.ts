import type { Language } from '../../../core/texts/card.ts';
import type { Happening } from '../../../core/report/report.ts';
import type { Channel, Indicator, IndicatorKind, NotPublished, VerdictPair } from '../../api/campaign.ts';
import { counted } from './counted.ts';

/** What the middle pane says. */
export interface CampaignWords {
  readonly pane: string;
  readonly nothing: { readonly title: string; readonly text: string };
  readonly sender: string;
  readonly first: string;
  readonly last: string;
  readonly reporters: string;
  readonly people: (count: number) => string;
  readonly why: string;
  readonly noReason: string;
  readonly points: (points: number) => string;
  readonly entries: string;
  readonly entriesCut: (shown: number, all: number) => string;
  readonly pick: (subject: string) => string;
  readonly split: (count: number) => string;
  readonly channel: Readonly<Record<Channel, string>>;
  readonly happened: Readonly<Record<Happening, string>>;
  readonly claim: string;
  readonly proved: string;
  readonly nobody: string;
  readonly answered: string;
  readonly mail: Readonly<Record<'kept' | 'held' | 'purged' | 'unreadable', string>>;
  readonly incident: Readonly<Record<'flagged' | 'opened' | 'closed', string>>;
  readonly openIncident: string;
  readonly closeIncident: string;
  readonly indicators: string;
  readonly noIndicators: { readonly title: string; readonly text: string };
  readonly kind: Readonly<Record<IndicatorKind, string>>;
  readonly column: Readonly<Record<'kind' | 'value' | 'reports' | 'legitimate' | 'feed', string>>;
  readonly fit: string;
  readonly because: Readonly<Record<NotPublished, string>>;
  readonly feed: Readonly<Record<Indicator['feed'], string>>;
  readonly endorse: string;
  readonly endorseText: string;
  readonly endorsed: (entries: number) => string;
  readonly verdicts: string;
  readonly verdictLine: (pair: VerdictPair) => string;
  readonly related: string;
  readonly shares: string;
  readonly merge: string;
  readonly history: string;
  readonly noHistory: string;
  readonly decided: (decision: string, by: string) => string;
  readonly undone: (by: string) => string;
  readonly merged: (reports: number, by: string) => string;
  readonly splitOff: (reports: number, by: string) => string;
}

const frenchLevel = {
  none: 'rien trouvé',
  caution: 'prudence',
  danger: 'danger',
  'none-given': 'pas d’avis',
  unjudged: 'pas encore jugé',
};
const englishLevel = {
  none: 'nothing found',
  caution: 'careful',
  danger: 'danger',
  'none-given': 'no opinion',
  unjudged: 'not judged yet',
};

const fr: CampaignWords = {
  pane: 'Campagne',
  nothing: { title: 'Aucune campagne choisie', text: 'Choisissez-en une dans la file, ou pressez j.' },
  sender: 'Expéditeur affiché',
  first: 'Depuis le',
  last: 'Dernier',
  reporters: 'Signalé par',
  people: (count) => counted('fr', count, 'personne', 'personnes'),
  why: 'Pourquoi cette priorité',
  noReason: 'Rien ne presse : aucun signe ne relève sa priorité.',
  points: (points) => (points > 0 ? `+${points}` : `−${Math.abs(points)}`),
  entries: 'Signalements',
  entriesCut: (shown, all) => `Les ${shown} derniers sur ${all}.`,
  pick: (subject) => `Choisir le signalement « ${subject} »`,
  split: (count) => `Séparer ${counted('fr', count, 'signalement', 'signalements')}`,
  channel: {
    extension: 'extension',
    'add-in': 'Outlook',
    'check-page': 'page de vérification',
    mailbox: 'boîte de signalement',
  },
  happened: {
    clicked: 'a cliqué',
    'typed-password': 'a saisi son mot de passe',
    'opened-attachment': 'a ouvert une pièce jointe',
    replied: 'a répondu',
  },
  claim: 'identité déclarée',
  proved: 'identité prouvée',
  nobody: 'Anonyme',
  answered: 'répondu',
  mail: {
    kept: 'message conservé',
    held: 'gardé comme preuve',
    purged: 'message effacé',
    unreadable: 'message illisible',
  },
  incident: { flagged: 'Incident à ouvrir', opened: 'Incident ouvert', closed: 'Incident clos' },
  openIncident: 'Ouvrir l’incident',
  closeIncident: 'Clore l’incident',
  indicators: 'Indicateurs',
  noIndicators: { title: 'Aucun indicateur', text: 'Liens, expéditeurs et pièces jointes seront ici.' },
  kind: {
    url: 'Adresse',
    host: 'Hôte',
    domain: 'Domaine',
    sender: 'Expéditeur',
    'reply-to': 'Répondre à',
    subject: 'Objet',
    file: 'Fichier',
  },
  column: { kind: 'Sorte', value: 'Valeur', reports: 'Signalé', legitimate: 'Légitimes touchés', feed: 'Publication' },
  fit: 'publiable',
  because: {
    'own-domain': 'domaine de l’organisation',
    partner: 'partenaire',
    unproven: 'aucun avis ne le désigne',
    'shared-host': 'hébergement partagé',
    'seen-legitimate': 'vu dans des messages légitimes',
    kind: 'ne se publie pas',
  },
  feed: {
    absent: '',
    waiting: 'en attente',
    'second-person': 'attend une deuxième personne',
    published: 'publié',
    withdrawing: 'retrait en cours',
    withdrawn: 'retiré',
    refused: 'refusé',
  },
  endorse: 'Confirmer la publication',
  endorseText: 'Bloquer un site entier demande une deuxième personne que celle qui a décidé.',
  endorsed: (entries) =>
    entries === 0
      ? 'Une autre personne que celle qui a décidé doit confirmer.'
      : counted('fr', entries, 'publication confirmée.', 'publications confirmées.'),
  verdicts: 'Avis des postes et du serveur',
  verdictLine: ({ client, server, reports }) =>
    `${counted('fr', reports, 'signalement', 'signalements')} : poste « ${frenchLevel[client]} », serveur « ${frenchLevel[server]} »`,
  related: 'Campagnes voisines',
  shares: 'En commun :',
  merge: 'Réunir',
  history: 'Historique',
  noHistory: 'Aucune décision pour le moment.',
  decided: (decision, by) => `${decision}, par ${by}`,
  undone: (by) => `annulé par ${by}`,
  merged: (reports, by) => `${counted('fr', reports, 'signalement réuni', 'signalements réunis')}, par ${by}`,
  splitOff: (reports, by) => `${counted('fr', reports, 'signalement séparé', 'signalements séparés')}, par ${by}`,
};

const en: CampaignWords = {
  pane: 'Campaign',
  nothing: { title: 'No campaign chosen', text: 'Choose one in the queue, or press j.' },
  sender: 'Sender as shown',
  first: 'Since',
  last: 'Latest',
  reporters: 'Reported by',
  people: (count) => counted('en', count, 'person', 'people'),
  why: 'Why this priority',
  noReason: 'No hurry: nothing raises its priority.',
  points: (points) => (points > 0 ? `+${points}` : `−${Math.abs(points)}`),
  entries: 'Reports',
  entriesCut: (shown, all) => `The last ${shown} of ${all}.`,
  pick: (subject) => `Pick the report “${subject}”`,
  split: (count) => `Split off ${counted('en', count, 'report', 'reports')}`,
  channel: { extension: 'extension', 'add-in': 'Outlook', 'check-page': 'check page', mailbox: 'report mailbox' },
  happened: {
    clicked: 'clicked',
    'typed-password': 'typed the password',
    'opened-attachment': 'opened an attachment',
    replied: 'replied',
  },
  claim: 'identity claimed',
  proved: 'identity proved',
  nobody: 'Anonymous',
  answered: 'answered',
  mail: { kept: 'message kept', held: 'held as evidence', purged: 'message erased', unreadable: 'message unreadable' },
  incident: { flagged: 'Incident to be opened', opened: 'Incident open', closed: 'Incident closed' },
  openIncident: 'Open the incident',
  closeIncident: 'Close the incident',
  indicators: 'Indicators',
  noIndicators: { title: 'No indicators', text: 'Links, senders and attachments will be here.' },
  kind: {
    url: 'Address',
    host: 'Host',
    domain: 'Domain',
    sender: 'Sender',
    'reply-to': 'Reply-To',
    subject: 'Subject',
    file: 'File',
  },
  column: { kind: 'Kind', value: 'Value', reports: 'Reported', legitimate: 'Legitimate hit', feed: 'Publication' },
  fit: 'fit to publish',
  because: {
    'own-domain': 'the organisation’s own domain',
    partner: 'partner',
    unproven: 'no finding points at it',
    'shared-host': 'shared hosting',
    'seen-legitimate': 'seen in legitimate messages',
    kind: 'is never published',
  },
  feed: {
    absent: '',
    waiting: 'waiting',
    'second-person': 'waits for a second person',
    published: 'published',
    withdrawing: 'being withdrawn',
    withdrawn: 'withdrawn',
    refused: 'refused',
  },
  endorse: 'Endorse the publication',
  endorseText: 'Blocking a whole site takes a second person beside the one who decided.',
  endorsed: (entries) =>
    entries === 0
      ? 'Somebody other than who decided has to endorse it.'
      : counted('en', entries, 'publication endorsed.', 'publications endorsed.'),
  verdicts: 'Opinions of clients and server',
  verdictLine: ({ client, server, reports }) =>
    `${counted('en', reports, 'report', 'reports')}: client “${englishLevel[client]}”, server “${englishLevel[server]}”`,
  related: 'Neighbouring campaigns',
  shares: 'In common:',
  merge: 'Merge',
  history: 'History',
  noHistory: 'No decision so far.',
  decided: (decision, by) => `${decision}, by ${by}`,
  undone: (by) => `taken back by ${by}`,
  merged: (reports, by) => `${counted('en', reports, 'report merged', 'reports merged')}, by ${by}`,
  splitOff: (reports, by) => `${counted('en', reports, 'report split off', 'reports split off')}, by ${by}`,
};

/** The middle pane in its languages. */
export const campaignWords: Readonly<Record<Language, CampaignWords>> = { fr, en };
