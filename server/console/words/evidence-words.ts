import type { Language } from '../../../core/texts/card.ts';
import type { AttachmentTrait, AuthResult, LinkKind } from '../../../core/message.ts';
import { counted } from './counted.ts';

/** The tabs of the evidence. */
export type EvidenceTab = 'reading' | 'preview' | 'headers' | 'attachments' | 'source';

/** What the right pane says. */
export interface EvidenceWords {
  readonly pane: string;
  readonly nothing: { readonly title: string; readonly text: string };
  readonly tabs: string;
  readonly tab: Readonly<Record<EvidenceTab, string>>;
  readonly from: string;
  readonly replyTo: string;
  readonly to: string;
  readonly cc: string;
  readonly date: string;
  readonly noSender: string;
  readonly differs: string;
  readonly differsText: (client: string, server: string) => string;
  readonly completeness: Readonly<Record<'raw' | 'rebuilt' | 'view', string>>;
  readonly said: string;
  readonly text: string;
  readonly noText: string;
  readonly hidden: (count: number) => string;
  readonly links: string;
  readonly noLinks: string;
  readonly link: { readonly shown: string; readonly leads: string; readonly via: string };
  readonly linkKind: Readonly<Record<LinkKind, string>>;
  readonly nowhere: string;
  readonly previewNote: string;
  readonly previewFrame: string;
  readonly noHtml: { readonly title: string; readonly text: string };
  readonly authentication: string;
  readonly authUnavailable: string;
  readonly result: Readonly<Record<AuthResult, string>>;
  readonly aligned: string;
  readonly notAligned: string;
  readonly saidBy: (authservId: string) => string;
  readonly route: string;
  readonly routeNote: string;
  readonly noRoute: string;
  readonly headers: string;
  readonly noAttachments: { readonly title: string; readonly text: string };
  readonly trait: Readonly<Record<AttachmentTrait, string>>;
  readonly archive: string;
  readonly archiveNote: string;
  readonly hold: string;
  readonly release: string;
  readonly sourceNote: string;
  readonly showSource: string;
}

const fr: EvidenceWords = {
  pane: 'Pièces du signalement',
  nothing: { title: 'Aucun signalement ouvert', text: 'Le message signalé se lit ici, sans rien charger d’Internet.' },
  tabs: 'Façons de lire le message',
  tab: { reading: 'Lecture', preview: 'Aperçu', headers: 'En-têtes', attachments: 'Pièces jointes', source: 'Source' },
  from: 'De',
  replyTo: 'Répondre à',
  to: 'À',
  cc: 'Copie',
  date: 'Date annoncée',
  noSender: '(aucun expéditeur)',
  differs: 'Le poste et le serveur n’ont pas le même avis',
  differsText: (client, server) => `Poste : ${client}. Serveur : ${server}.`,
  completeness: {
    raw: 'Message complet.',
    rebuilt: 'Message reconstitué : sa signature ne peut pas être vérifiée.',
    view: 'Seulement ce que la messagerie montrait : ni en-têtes ni pièces jointes.',
  },
  said: 'Ce que dit la personne',
  text: 'Texte',
  noText: 'Ce message ne contient pas de texte.',
  hidden: (count) => `${counted('fr', count, 'caractère caché', 'caractères cachés')} au lecteur par la mise en page.`,
  links: 'Où mènent les liens',
  noLinks: 'Aucun lien.',
  link: { shown: 'Ce qu’on lit', leads: 'Où il mène', via: 'en passant par' },
  linkKind: {
    anchor: 'lien',
    area: 'image',
    button: 'bouton',
    form: 'formulaire',
    refresh: 'redirection',
    text: 'texte',
    qr: 'code QR',
    attachment: 'pièce jointe',
  },
  nowhere: 'nulle part',
  previewNote: 'Rien n’est chargé d’Internet. Les liens et les champs ne fonctionnent pas.',
  previewFrame: 'Aperçu du message',
  noHtml: { title: 'Pas de mise en page', text: 'Ce message n’est que du texte : lisez-le sous « Lecture ».' },
  authentication: 'Authentification',
  authUnavailable: 'Inconnue : ce message n’est pas passé par l’entrée de l’organisation, ou n’en porte pas la marque.',
  result: {
    pass: 'réussi',
    fail: 'échoué',
    softfail: 'douteux',
    neutral: 'neutre',
    none: 'absent',
    temperror: 'erreur passagère',
    permerror: 'erreur de réglage',
  },
  aligned: 'L’expéditeur affiché est bien celui qui a été vérifié.',
  notAligned: 'Ce qui a été vérifié n’est pas l’expéditeur affiché.',
  saidBy: (authservId) => `Selon ${authservId}.`,
  route: 'Chemin',
  routeNote: 'Du plus récent au plus ancien. Ce qui précède l’entrée de l’organisation n’est qu’une affirmation.',
  noRoute: 'Aucune étape connue.',
  headers: 'Tous les en-têtes',
  noAttachments: { title: 'Aucune pièce jointe', text: 'Les fichiers joints seraient décrits ici, sans être ouverts.' },
  trait: {
    html: 'page HTML',
    svg: 'image SVG',
    form: 'formulaire',
    'password-field': 'demande un mot de passe',
    script: 'script',
    smuggling: 'fabrique un fichier',
    redirect: 'redirige',
    encrypted: 'chiffré',
    executable: 'exécutable',
    macro: 'macros',
    message: 'message joint',
    'double-extension': 'double extension',
  },
  archive: 'Télécharger le message (ZIP chiffré)',
  archiveNote: 'Mot de passe : infected. À n’ouvrir que sur un poste isolé.',
  hold: 'Garder comme preuve',
  release: 'Ne plus garder',
  sourceNote: 'Lire la source est inscrit au journal.',
  showSource: 'Lire la source',
};

const en: EvidenceWords = {
  pane: 'Evidence of the report',
  nothing: {
    title: 'No report open',
    text: 'The reported message is read here, and nothing is loaded from the Internet.',
  },
  tabs: 'Ways to read the message',
  tab: { reading: 'Reading', preview: 'Preview', headers: 'Headers', attachments: 'Attachments', source: 'Source' },
  from: 'From',
  replyTo: 'Reply-To',
  to: 'To',
  cc: 'Cc',
  date: 'Date as claimed',
  noSender: '(no sender)',
  differs: 'Client and server are not of one opinion',
  differsText: (client, server) => `Client: ${client}. Server: ${server}.`,
  completeness: {
    raw: 'The whole message.',
    rebuilt: 'The message was put together again: its signature cannot be checked.',
    view: 'Only what the webmail showed: neither headers nor attachments.',
  },
  said: 'What the person says',
  text: 'Text',
  noText: 'This message holds no text.',
  hidden: (count) => `${counted('en', count, 'character is', 'characters are')} hidden from the reader by the layout.`,
  links: 'Where the links lead',
  noLinks: 'No links.',
  link: { shown: 'What one reads', leads: 'Where it leads', via: 'by way of' },
  linkKind: {
    anchor: 'link',
    area: 'picture',
    button: 'button',
    form: 'form',
    refresh: 'redirection',
    text: 'text',
    qr: 'QR code',
    attachment: 'attachment',
  },
  nowhere: 'nowhere',
  previewNote: 'Nothing is loaded from the Internet. Links and fields do not work.',
  previewFrame: 'Preview of the message',
  noHtml: { title: 'No layout', text: 'This message is text only: read it under “Reading”.' },
  authentication: 'Authentication',
  authUnavailable: 'Unknown: this message did not pass the organisation’s border, or does not bear its mark.',
  result: {
    pass: 'pass',
    fail: 'fail',
    softfail: 'softfail',
    neutral: 'neutral',
    none: 'none',
    temperror: 'temporary error',
    permerror: 'permanent error',
  },
  aligned: 'The sender that is shown is the one that was verified.',
  notAligned: 'What was verified is not the sender that is shown.',
  saidBy: (authservId) => `According to ${authservId}.`,
  route: 'Route',
  routeNote: 'Newest first. What lies before the organisation’s border is a mere claim.',
  noRoute: 'No hop is known.',
  headers: 'All headers',
  noAttachments: { title: 'No attachments', text: 'Attached files would be described here, without being opened.' },
  trait: {
    html: 'HTML page',
    svg: 'SVG picture',
    form: 'form',
    'password-field': 'asks for a password',
    script: 'script',
    smuggling: 'builds a file',
    redirect: 'redirects',
    encrypted: 'encrypted',
    executable: 'executable',
    macro: 'macros',
    message: 'attached message',
    'double-extension': 'double extension',
  },
  archive: 'Download the message (encrypted ZIP)',
  archiveNote: 'Password: infected. Open it on an isolated machine only.',
  hold: 'Hold as evidence',
  release: 'Hold no longer',
  sourceNote: 'Reading the source is written in the audit log.',
  showSource: 'Read the source',
};

/** The right pane in its languages. */
export const evidenceWords: Readonly<Record<Language, EvidenceWords>> = { fr, en };
