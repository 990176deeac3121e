import type { Language } from '../../../core/texts/card.ts';
import type { AuditAction } from '../../api/audit.ts';

/** What audit log, accounts and exports say. */
export interface AdminWords {
  readonly auditTitle: string;
  readonly auditNote: string;
  readonly auditEmpty: { readonly title: string; readonly text: string };
  readonly column: Readonly<Record<'seq' | 'at' | 'by' | 'action' | 'to' | 'facts', string>>;
  readonly action: Readonly<Record<AuditAction, string>>;
  readonly older: string;
  readonly hash: string;
  readonly usersTitle: string;
  readonly usersEmpty: { readonly title: string; readonly text: string };
  readonly name: string;
  readonly nameHint: string;
  readonly role: string;
  readonly password: string;
  readonly passwordHint: string;
  readonly add: string;
  readonly addTitle: string;
  readonly origin: Readonly<Record<'local' | 'openid', string>>;
  readonly secondFactor: string;
  readonly withCode: string;
  readonly withoutCode: string;
  readonly dropFactor: string;
  readonly disable: string;
  readonly enable: string;
  readonly disabled: string;
  readonly lastSeen: string;
  readonly never: string;
  readonly self: string;
  readonly actions: string;
  readonly roleOf: (name: string) => string;
  readonly exportsTitle: string;
  readonly exportsLead: string;
  readonly exportsOne: string;
  readonly lists: string;
  readonly drafts: string;
  readonly redacted: string;
}

const fr: AdminWords = {
  auditTitle: 'Journal',
  auditNote: 'Chaque regard sur un message et chaque décision. Chaque ligne est scellée par la précédente.',
  auditEmpty: { title: 'Journal vide', text: 'Les regards et les décisions seront inscrits ici.' },
  column: { seq: 'N°', at: 'Quand', by: 'Qui', action: 'Quoi', to: 'Sur', facts: 'Précisions' },
  action: {
    setup: 'premier compte créé',
    login: 'connexion',
    'login-refused': 'connexion refusée',
    logout: 'déconnexion',
    'user-added': 'compte créé',
    'user-changed': 'compte modifié',
    'password-changed': 'mot de passe changé',
    'second-factor-set': 'second facteur activé',
    'second-factor-removed': 'second facteur retiré',
    'look-campaign': 'campagne lue',
    'look-report': 'signalement lu',
    'look-source': 'source lue',
    'look-preview': 'aperçu lu',
    download: 'message téléchargé',
    export: 'export',
    decide: 'décision',
    undo: 'décision annulée',
    merge: 'campagnes réunies',
    split: 'campagne séparée',
    incident: 'incident',
    hold: 'preuve gardée',
    purge: 'effacement au terme',
    'person-found': 'signalements d’une personne listés',
    'person-erased': 'personne oubliée à sa demande',
    'audit-purged': 'journal écourté à son terme',
    'secret-moved': 'secret sorti de la base',
    'secret-renewed': 'secret renouvelé',
    backup: 'sauvegarde',
    restore: 'restauration',
    'key-added': 'clé ajoutée',
    'key-revoked': 'clé révoquée',
    publish: 'publication',
    endorse: 'publication confirmée par une deuxième personne',
    decline: 'publication écartée',
    'list-read': 'liste de noms lue',
    'list-scheduled': 'lecture quotidienne réglée',
    'candidate-decided': 'nom ressemblant décidé',
    'candidate-undone': 'décision sur un nom annulée',
  },
  older: 'Plus ancien',
  hash: 'Empreinte',
  usersTitle: 'Comptes',
  usersEmpty: { title: 'Aucun compte', text: 'Les membres de l’équipe seront ici.' },
  name: 'Identifiant',
  nameHint: 'Lettres minuscules, chiffres, points et tirets : claire.martin',
  role: 'Rôle',
  password: 'Mot de passe',
  passwordHint: 'Au moins 12 caractères. La personne en choisira un autre dans son compte.',
  add: 'Créer le compte',
  addTitle: 'Ajouter une personne',
  origin: { local: 'compte de ce serveur', openid: 'compte de l’organisation' },
  secondFactor: 'Second facteur',
  withCode: 'actif',
  withoutCode: 'absent',
  dropFactor: 'Retirer le second facteur',
  disable: 'Désactiver',
  enable: 'Réactiver',
  disabled: 'désactivé',
  lastSeen: 'Vu',
  never: 'jamais',
  self: 'vous',
  actions: 'Actions',
  roleOf: (name) => `Rôle de ${name}`,
  exportsTitle: 'Exports',
  exportsLead: 'Tout ce que l’équipe a confirmé, dans le format de vos outils.',
  exportsOne: 'Exporter cette campagne',
  lists: 'Pour des outils',
  drafts: 'Brouillons à envoyer',
  redacted: 'Destinataires, noms et jetons personnels sont retirés.',
};

const en: AdminWords = {
  auditTitle: 'Audit log',
  auditNote: 'Every look at a message and every decision. Each line is sealed by the one before it.',
  auditEmpty: { title: 'The log is empty', text: 'Looks and decisions will be written here.' },
  column: { seq: 'No.', at: 'When', by: 'Who', action: 'What', to: 'To', facts: 'Details' },
  action: {
    setup: 'first account made',
    login: 'log-in',
    'login-refused': 'log-in refused',
    logout: 'log-out',
    'user-added': 'account made',
    'user-changed': 'account changed',
    'password-changed': 'password changed',
    'second-factor-set': 'second factor turned on',
    'second-factor-removed': 'second factor removed',
    'look-campaign': 'campaign read',
    'look-report': 'report read',
    'look-source': 'source read',
    'look-preview': 'preview read',
    download: 'message downloaded',
    export: 'export',
    decide: 'decision',
    undo: 'decision taken back',
    merge: 'campaigns merged',
    split: 'campaign split',
    incident: 'incident',
    hold: 'evidence held',
    purge: 'erased at term',
    'person-found': 'reports of a person listed',
    'person-erased': 'person forgotten at their request',
    'audit-purged': 'log shortened at its term',
    'secret-moved': 'secret taken out of the store',
    'secret-renewed': 'secret renewed',
    backup: 'backup',
    restore: 'restored',
    'key-added': 'key added',
    'key-revoked': 'key revoked',
    publish: 'published',
    endorse: 'publication endorsed by a second person',
    decline: 'publication declined',
    'list-read': 'list of names read',
    'list-scheduled': 'daily reading set',
    'candidate-decided': 'lookalike decided',
    'candidate-undone': 'decision on a name taken back',
  },
  older: 'Older',
  hash: 'Hash',
  usersTitle: 'Accounts',
  usersEmpty: { title: 'No accounts', text: 'Members of the team will be here.' },
  name: 'Name',
  nameHint: 'Lower-case letters, digits, dots and hyphens: claire.martin',
  role: 'Role',
  password: 'Password',
  passwordHint: 'At least 12 characters. The person will choose another in their account.',
  add: 'Create the account',
  addTitle: 'Add somebody',
  origin: { local: 'account of this server', openid: 'account of the organisation' },
  secondFactor: 'Second factor',
  withCode: 'on',
  withoutCode: 'none',
  dropFactor: 'Remove the second factor',
  disable: 'Disable',
  enable: 'Enable',
  disabled: 'disabled',
  lastSeen: 'Seen',
  never: 'never',
  self: 'you',
  actions: 'Actions',
  roleOf: (name) => `Role of ${name}`,
  exportsTitle: 'Exports',
  exportsLead: 'All that the team has confirmed, in the format of your tools.',
  exportsOne: 'Export this campaign',
  lists: 'For tools',
  drafts: 'Drafts to be sent',
  redacted: 'Recipients, names and personal tokens are taken out.',
};

/** Audit log, accounts and exports in their languages. */
export const adminWords: Readonly<Record<Language, AdminWords>> = { fr, en };
