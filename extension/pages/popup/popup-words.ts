import type { Decision } from '../../../core/report/answer.ts';
import type { Language } from '../../../core/texts/card.ts';

/** What the popup says. */
export interface PopupWords {
  readonly title: string;
  readonly onThisPage: string;
  readonly noMessage: string;
  readonly noMessageMore: string;
  readonly unknownPage: string;
  readonly unknownPageMore: string;
  readonly possible: (host: string) => string;
  readonly possibleMore: string;
  readonly enable: string;
  readonly refused: string;
  readonly closed: string;
  readonly closedMore: string;
  readonly unread: string;
  /** Of a message whose source could not be had. */
  readonly asShown: string;
  readonly covered: string;
  readonly noSubject: string;
  readonly report: string;
  readonly nothingToReport: string;
  readonly broken: string;
  readonly brokenMore: string;
  readonly reports: string;
  readonly noReports: string;
  readonly noReportsMore: string;
  readonly waiting: string;
  readonly received: string;
  readonly refusedReport: string;
  readonly decisions: Readonly<Record<Decision, string>>;
  readonly contacts: string;
  readonly check: string;
  readonly logOut: string;
  readonly options: string;
  readonly diagnostics: string;
}

/** What the popup says, by language. */
export const popupWords: Readonly<Record<Language, PopupWords>> = {
  fr: {
    title: 'Vigie',
    onThisPage: 'Sur cette page',
    noMessage: 'Aucun message ouvert',
    noMessageMore: 'Ouvrez un message : ce que Vigie y trouve apparaîtra ici.',
    unknownPage: 'Messagerie non reconnue',
    unknownPageMore:
      'Si vous devez encore vous connecter, c’est normal. Sinon, Vigie ne retrouve pas ses repères dans la page : le diagnostic dit lesquels.',
    possible: (host) => `Vigie n’est pas active sur ${host}`,
    possibleMore: 'Si vous y lisez vos messages, activez-la : le navigateur vous demandera votre accord.',
    enable: 'Activer sur ce site',
    refused: 'Le navigateur n’a pas donné son accord. Vigie reste inactive ici.',
    closed: 'Vigie ne peut pas lire cette page',
    closedMore: 'Le navigateur n’y laisse entrer aucune extension.',
    unread: 'Ce message n’a pas pu être lu.',
    asShown: 'Le message entier n’a pas pu être obtenu : Vigie a examiné ce que la page en montre.',
    covered: 'La page recouvre l’avis de Vigie. Fiez-vous à ce que vous lisez ici.',
    noSubject: 'Sans objet',
    report: 'Signaler',
    nothingToReport: 'Ce message n’est plus ouvert. Rouvrez-le, puis signalez-le.',
    broken: 'Vigie a rencontré un problème',
    brokenMore: 'Votre messagerie n’est pas touchée, mais certains messages n’ont peut-être pas été examinés.',
    reports: 'Vos signalements',
    noReports: 'Aucun signalement',
    noReportsMore: 'Les messages que vous signalez et les réponses de l’équipe de sécurité apparaîtront ici.',
    waiting: 'En attente d’envoi',
    received: 'Reçu, en cours d’examen',
    refusedReport: 'Refusé par le serveur',
    decisions: {
      phishing: 'Réponse : hameçonnage',
      spam: 'Réponse : message indésirable',
      legitimate: 'Réponse : message légitime',
    },
    contacts: 'Qui appeler ?',
    check: 'Vérifier un message ou un lien',
    logOut: 'Me déconnecter maintenant',
    options: 'Réglages',
    diagnostics: 'Diagnostic',
  },
  en: {
    title: 'Vigie',
    onThisPage: 'On this page',
    noMessage: 'No message is open',
    noMessageMore: 'Open a message: what Vigie finds in it will appear here.',
    unknownPage: 'Webmail not recognised',
    unknownPageMore:
      'If you are not logged in yet, this is as it should be. Otherwise Vigie does not find its marks in the page: diagnostics says which.',
    possible: (host) => `Vigie is not active on ${host}`,
    possibleMore: 'If you read your mail there, activate it: the browser will ask you to allow it.',
    enable: 'Activate on this site',
    refused: 'The browser did not allow it. Vigie stays inactive here.',
    closed: 'Vigie cannot read this page',
    closedMore: 'The browser lets no extension in.',
    unread: 'This message could not be read.',
    asShown: 'The whole message could not be had: Vigie examined what the page shows of it.',
    covered: 'The page covers what Vigie says. Rely on what you read here.',
    noSubject: 'No subject',
    report: 'Report',
    nothingToReport: 'This message is no longer open. Open it again, then report it.',
    broken: 'Vigie ran into a problem',
    brokenMore: 'Your mail is not affected, but some messages may not have been examined.',
    reports: 'Your reports',
    noReports: 'No report',
    noReportsMore: 'Messages that you report and the security team’s answers will appear here.',
    waiting: 'Waiting to be sent',
    received: 'Received, being examined',
    refusedReport: 'Refused by the server',
    decisions: {
      phishing: 'Answer: phishing',
      spam: 'Answer: unwanted mail',
      legitimate: 'Answer: legitimate message',
    },
    contacts: 'Whom to call?',
    check: 'Check a message or a link',
    logOut: 'Log out now',
    options: 'Settings',
    diagnostics: 'Diagnostics',
  },
};
