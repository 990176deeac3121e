import type { Language } from '../../../core/texts/card.ts';
import type { Role } from '../../api/session.ts';
import type { Trouble } from '../api/outcome.ts';

/** What stands around all views. */
export interface ShellWords {
  readonly name: string;
  readonly skip: string;
  readonly nav: string;
  readonly queue: string;
  readonly watch: string;
  readonly feed: string;
  readonly dashboard: string;
  readonly exports: string;
  readonly audit: string;
  readonly users: string;
  readonly account: string;
  readonly logOut: string;
  readonly help: string;
  readonly language: string;
  readonly otherLanguage: string;
  readonly role: Readonly<Record<Role, string>>;
  readonly loading: string;
  readonly retry: string;
  readonly close: string;
  readonly back: string;
  readonly cancel: string;
  readonly live: string;
  readonly notLive: string;
  readonly asTable: string;
  readonly saveCsv: string;
  readonly print: string;
  readonly notFound: string;
  readonly trouble: Readonly<Record<Trouble, string>>;
}

/** The frame of the console in its languages. */
export const shellWords: Readonly<Record<Language, ShellWords>> = {
  fr: {
    name: 'Vigie, console',
    skip: 'Aller au contenu',
    nav: 'Rubriques',
    queue: 'File',
    watch: 'Veille',
    feed: 'Diffusion',
    dashboard: 'Tableau de bord',
    exports: 'Exports',
    audit: 'Journal',
    users: 'Comptes',
    account: 'Mon compte',
    logOut: 'Me déconnecter',
    help: 'Aide et raccourcis',
    language: 'Langue',
    otherLanguage: 'English',
    role: { reader: 'lecture', analyst: 'analyste', administrator: 'administration' },
    loading: 'Chargement…',
    retry: 'Réessayer',
    close: 'Fermer',
    back: 'Retour',
    cancel: 'Annuler',
    live: 'En direct',
    notLive: 'Reconnexion…',
    asTable: 'Voir les chiffres',
    saveCsv: 'Enregistrer en CSV',
    print: 'Imprimer',
    notFound: 'Cette page n’existe pas.',
    trouble: {
      invalid: 'Le serveur n’a pas accepté cette demande. Vérifiez ce que vous avez saisi.',
      unauthenticated: 'Votre session est terminée. Reconnectez-vous.',
      forbidden: 'Votre rôle ne permet pas cela.',
      'not-found': 'Ceci n’existe pas, ou plus.',
      conflict:
        'Quelqu’un d’autre a modifié cette campagne entre-temps. Elle a été relue : vérifiez, puis recommencez.',
      gone: 'Ce message n’est plus conservé : son délai est passé.',
      'too-large': 'C’est trop volumineux pour le serveur.',
      'too-many': 'Trop de demandes à la fois. Attendez un instant.',
      unavailable: 'Le serveur est occupé ou en maintenance. Réessayez dans un instant.',
      internal: 'Le serveur a rencontré une erreur. Elle est dans ses journaux.',
      unreachable: 'Le serveur ne répond pas. Vérifiez votre connexion.',
      malformed: 'La réponse du serveur est incompréhensible. Rechargez la page.',
    },
  },
  en: {
    name: 'Vigie console',
    skip: 'Skip to content',
    nav: 'Sections',
    queue: 'Queue',
    watch: 'Watch',
    feed: 'Publication',
    dashboard: 'Dashboard',
    exports: 'Exports',
    audit: 'Audit log',
    users: 'Accounts',
    account: 'My account',
    logOut: 'Log out',
    help: 'Help and shortcuts',
    language: 'Language',
    otherLanguage: 'Français',
    role: { reader: 'reader', analyst: 'analyst', administrator: 'administrator' },
    loading: 'Loading…',
    retry: 'Try again',
    close: 'Close',
    back: 'Back',
    cancel: 'Cancel',
    live: 'Live',
    notLive: 'Reconnecting…',
    asTable: 'Show the figures',
    saveCsv: 'Save as CSV',
    print: 'Print',
    notFound: 'There is no such page.',
    trouble: {
      invalid: 'The server did not accept this. Check what you entered.',
      unauthenticated: 'Your session is over. Log in again.',
      forbidden: 'Your role does not allow this.',
      'not-found': 'This does not exist, or no longer.',
      conflict: 'Somebody else changed this campaign meanwhile. It has been read again: check it, then try again.',
      gone: 'This message is no longer kept: its term has passed.',
      'too-large': 'This is too large for the server.',
      'too-many': 'Too many requests at once. Wait a moment.',
      unavailable: 'The server is busy or under maintenance. Try again in a moment.',
      internal: 'The server met an error. It is in its logs.',
      unreachable: 'The server does not answer. Check your connection.',
      malformed: 'The server’s answer makes no sense. Reload the page.',
    },
  },
};
