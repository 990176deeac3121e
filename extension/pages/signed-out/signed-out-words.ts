import type { Language } from '../../../core/texts/card.ts';
import type { EndReason } from '../../protocol/idle.ts';

/** What the page after a log-out says. */
export interface SignedOutWords {
  readonly title: string;
  readonly why: Readonly<Record<EndReason, (minutes: number) => string>>;
  readonly unknown: string;
  readonly saved: (count: number) => string;
  readonly savedMore: string;
  readonly lost: (count: number) => string;
  readonly lostMore: string;
  readonly reportsLost: (count: number) => string;
  readonly reportsLostMore: string;
  readonly unconfirmed: string;
  readonly unconfirmedMore: string;
  readonly signOnOpen: string;
  readonly signOnOpenMore: string;
  readonly logIn: string;
}

/** What the page after a log-out says, by language. */
export const signedOutWords: Readonly<Record<Language, SignedOutWords>> = {
  fr: {
    title: 'Votre session est fermée',
    why: {
      idle: (minutes) =>
        `Personne n’a utilisé la messagerie pendant ${minutes}\u00A0minutes. Vigie a fermé la session pour vous.`,
      lock: () => 'L’ordinateur a été verrouillé. Vigie a fermé la session de messagerie.',
      asked: () => 'Vous avez demandé la déconnexion.',
    },
    unknown: 'Vous pouvez vous reconnecter quand vous voulez.',
    saved: (count) =>
      count === 1 ? 'Votre message est dans les brouillons' : `${count} messages sont dans les brouillons`,
    savedMore: 'Reconnectez-vous : vous le retrouverez dans le dossier « Brouillons ».',
    lost: (count) =>
      count === 1
        ? 'Un message en cours n’a pas pu être enregistré'
        : `${count} messages en cours n’ont pas pu être enregistrés`,
    lostMore:
      'La messagerie n’a pas répondu, ou n’a pas de brouillons. Regardez tout de même dans le dossier « Brouillons ».',
    reportsLost: (count) =>
      count === 1 ? 'Un signalement n’a pas pu être envoyé' : `${count} signalements n’ont pas pu être envoyés`,
    reportsLostMore:
      'Cet ordinateur est partagé : Vigie n’y garde rien. Signalez de nouveau le message quand le réseau sera revenu.',
    unconfirmed: 'La messagerie n’a pas confirmé la déconnexion',
    unconfirmedMore: 'Ce navigateur a oublié la session. Si l’ordinateur est partagé, fermez toutes ses fenêtres.',
    signOnOpen: 'Fermez toutes les fenêtres du navigateur',
    signOnOpenMore: 'Votre identification reste ouverte : la personne suivante pourrait entrer sans mot de passe.',
    logIn: 'Me reconnecter',
  },
  en: {
    title: 'Your session is closed',
    why: {
      idle: (minutes) => `Nobody used the mailbox for ${minutes} minutes. Vigie closed the session for you.`,
      lock: () => 'The computer was locked. Vigie closed the mail session.',
      asked: () => 'You asked to be logged out.',
    },
    unknown: 'You may log in again whenever you like.',
    saved: (count) => (count === 1 ? 'Your message is among the drafts' : `${count} messages are among the drafts`),
    savedMore: 'Log in again: you will find it in the “Drafts” folder.',
    lost: (count) =>
      count === 1 ? 'A message being written could not be saved' : `${count} messages being written could not be saved`,
    lostMore: 'The webmail did not answer, or keeps no drafts. Look in the “Drafts” folder all the same.',
    reportsLost: (count) => (count === 1 ? 'One report could not be sent' : `${count} reports could not be sent`),
    reportsLostMore:
      'This computer is shared: Vigie keeps nothing on it. Report the message again once the network is back.',
    unconfirmed: 'The webmail did not confirm the log-out',
    unconfirmedMore: 'This browser has forgotten the session. If the computer is shared, close all of its windows.',
    signOnOpen: 'Close all windows of the browser',
    signOnOpenMore: 'Your sign-on is still open: the next person could get in without a password.',
    logIn: 'Log in again',
  },
};
