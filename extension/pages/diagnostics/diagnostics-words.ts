import type { Language } from '../../../core/texts/card.ts';

/** What the diagnostics page says; what it copies for the helpdesk has names of its own, the same in every language. */
export interface DiagnosticsWords {
  readonly title: string;
  readonly lead: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly refresh: string;
  readonly problems: string;
  readonly noProblem: string;
  readonly noProblemMore: string;
  readonly general: string;
  readonly version: string;
  readonly browser: string;
  readonly profile: string;
  readonly from: Readonly<Record<'build' | 'policy', string>>;
  readonly privateWindows: string;
  readonly notifications: string;
  readonly yes: string;
  readonly no: string;
  readonly webmails: string;
  readonly noWebmail: string;
  readonly noWebmailMore: string;
  readonly recognised: (name: string) => string;
  readonly notRecognised: (nearest: string | undefined) => string;
  readonly unverified: string;
  readonly notGranted: string;
  readonly marks: string;
  readonly steps: string;
  readonly failures: string;
  readonly found: string;
  readonly missing: string;
  readonly feed: string;
  readonly feedNone: string;
  readonly feedAt: (version: number, when: string) => string;
  readonly feedNever: string;
  readonly feedStale: (days: number) => string;
  readonly reports: string;
  readonly waiting: (count: number) => string;
  readonly sent: (count: number) => string;
  readonly noServer: string;
  readonly policy: string;
  readonly conflicts: string;
  readonly faults: string;
}

const fr: DiagnosticsWords = {
  title: 'Diagnostic',
  lead: 'Pour l’assistance, quand quelque chose ne va pas. Cette page ne contient ni vos messages ni votre adresse.',
  copy: 'Copier pour l’assistance',
  copied: 'Copié. Collez-le dans votre message à l’assistance.',
  notCopied: 'Le navigateur n’a pas permis la copie. Sélectionnez le texte ci-dessous.',
  refresh: 'Actualiser',
  problems: 'Ce qui ne va pas',
  noProblem: 'Aucun problème',
  noProblemMore: 'Si Vigie rencontre une erreur, elle sera décrite ici.',
  general: 'Vigie',
  version: 'Version',
  browser: 'Navigateur',
  profile: 'Profil',
  from: { build: 'livré avec Vigie', policy: 'fixé par votre académie' },
  privateWindows: 'Fenêtres privées',
  notifications: 'Notifications',
  yes: 'oui',
  no: 'non',
  webmails: 'Messageries ouvertes',
  noWebmail: 'Aucune messagerie ouverte',
  noWebmailMore: 'Ouvrez votre messagerie dans un onglet, puis actualisez cette page.',
  recognised: (name) => `Reconnue : ${name}`,
  notRecognised: (nearest) =>
    nearest === undefined
      ? 'Non reconnue : aucun repère d’une messagerie connue. Une page de connexion n’en a pas.'
      : `Non reconnue. La plus ressemblante : ${nearest}`,
  unverified: 'Cette messagerie n’a pas été vérifiée sur un vrai serveur.',
  notGranted: 'Autorisation manquante',
  marks: 'Repères',
  steps: 'Étapes',
  failures: 'Échecs',
  found: 'trouvé',
  missing: 'absent',
  feed: 'Liste de l’équipe de sécurité',
  feedNone: 'Aucune liste n’est prévue',
  feedAt: (version, when) => `n° ${version}, signée le ${when}`,
  feedNever: 'jamais reçue',
  feedStale: (days) =>
    `Elle a ${days} jours et n’a pas pu être mise à jour. Elle protège encore de ce qu’elle connaît, pas de ce que l’équipe a confirmé depuis.`,
  reports: 'Signalements',
  waiting: (count) => `${count} en attente`,
  sent: (count) => (count > 1 ? `${count} envoyés` : `${count} envoyé`),
  noServer: 'aucun serveur',
  policy: 'Réglages de l’académie non valables',
  conflicts: 'Conflits',
  faults: 'Erreurs récentes',
};

const en: DiagnosticsWords = {
  title: 'Diagnostics',
  lead: 'For the helpdesk, when something is wrong. This page holds neither your messages nor your address.',
  copy: 'Copy for the helpdesk',
  copied: 'Copied. Paste it into your message to the helpdesk.',
  notCopied: 'The browser did not allow copying. Select the text below.',
  refresh: 'Refresh',
  problems: 'What is wrong',
  noProblem: 'No problem',
  noProblemMore: 'Should Vigie run into an error, it will be described here.',
  general: 'Vigie',
  version: 'Version',
  browser: 'Browser',
  profile: 'Profile',
  from: { build: 'shipped with Vigie', policy: 'set by your organisation' },
  privateWindows: 'Private windows',
  notifications: 'Notifications',
  yes: 'yes',
  no: 'no',
  webmails: 'Open webmails',
  noWebmail: 'No webmail is open',
  noWebmailMore: 'Open your webmail in a tab, then refresh this page.',
  recognised: (name) => `Recognised: ${name}`,
  notRecognised: (nearest) =>
    nearest === undefined
      ? 'Not recognised: no mark of a webmail that is known. A log-in page has none.'
      : `Not recognised. Closest to it: ${nearest}`,
  unverified: 'This webmail was not verified on a live server.',
  notGranted: 'Permission missing',
  marks: 'Marks',
  steps: 'Steps',
  failures: 'Failures',
  found: 'found',
  missing: 'missing',
  feed: 'The security team’s list',
  feedNone: 'No list is set up',
  feedAt: (version, when) => `no. ${version}, signed ${when}`,
  feedNever: 'never received',
  feedStale: (days) =>
    `It is ${days} days old and could not be updated. It still protects from what it knows, not from what the team has confirmed since.`,
  reports: 'Reports',
  waiting: (count) => `${count} waiting`,
  sent: (count) => `${count} sent`,
  noServer: 'no server',
  policy: 'Settings of your organisation that are not valid',
  conflicts: 'Conflicts',
  faults: 'Recent errors',
};

/** What the diagnostics page says, by language. */
export const diagnosticsWords: Readonly<Record<Language, DiagnosticsWords>> = { fr, en };
