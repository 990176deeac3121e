import type { Language } from '../../../core/texts/card.ts';

/** What is said when the password of the mailbox has left for another site. */
export interface LateTexts {
  readonly title: string;
  readonly reason: (site: string) => string;
  readonly advice: readonly string[];
  readonly leave: string;
}

/** By language. */
export const lateTexts: Readonly<Record<Language, LateTexts>> = {
  fr: {
    title: 'Le mot de passe de votre messagerie vient sans doute de partir',
    reason: (site) =>
      `Celui que vous venez de saisir sur «\u00a0${site}\u00a0» lui ressemble, et ce site n’est pas de votre organisation. La page l’a envoyé avant que Vigie ait pu vous demander.`,
    advice: [
      'Si la page demandait votre compte académique, changez votre mot de passe tout de suite et prévenez l’assistance.',
      'Si vous avez le même mot de passe sur ce site, choisissez-en un autre pour l’un des deux.',
      'Une fois sur 268 millions, un autre mot de passe déclenche cette alerte.',
    ],
    leave: 'Fermer cet avis',
  },
  en: {
    title: 'The password of your mailbox has probably just left',
    reason: (site) =>
      `What you have just typed on “${site}” looks like it, and this site is not your organisation’s. The page sent it before Vigie could ask you.`,
    advice: [
      'If the page asked for your work account, change your password now and tell the helpdesk.',
      'If you have the same password on this site, choose another one for either of them.',
      'Once in 268 million times another password raises this alarm.',
    ],
    leave: 'Close this notice',
  },
};
