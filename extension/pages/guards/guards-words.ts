import type { Language } from '../../../core/texts/card.ts';

/** What is said where the guards outside the mailbox are offered. */
export interface GuardsWords {
  readonly title: string;
  readonly lead: string;
  readonly pages: {
    readonly title: string;
    readonly lead: string;
    /** What the browser will ask, and what is done with it. */
    readonly what: readonly string[];
    readonly allow: string;
    readonly stop: string;
    readonly on: string;
    readonly organisation: string;
    readonly refused: string;
  };
  readonly reuse: {
    readonly lead: string;
    readonly needsPages: string;
    readonly shared: string;
    readonly waiting: string;
    readonly learned: string;
    readonly erase: string;
  };
}

/** What is said there, by language. */
export const guardsWords: Readonly<Record<Language, GuardsWords>> = {
  fr: {
    title: 'Hors de votre messagerie',
    lead: 'Un piège se referme souvent après le message, sur une autre page. Ces deux gardes sont à vous de choisir.',
    pages: {
      title: 'Être arrêté devant une fausse page',
      lead: 'Si une page imite celle de votre organisation, Vigie vous arrête avant que vous n’y saisissiez quelque chose.',
      what: [
        'Une fausse page peut être partout : le navigateur vous demandera d’autoriser Vigie sur tous les sites.',
        'Vigie n’y fait rien tant que vous n’entrez pas dans un champ de mot de passe, de NUMEN ou de code.',
        'La page est alors examinée sur cet ordinateur. Rien n’est envoyé, et Vigie ne retient pas où vous allez.',
        'Vous pouvez l’arrêter ici à tout moment.',
      ],
      allow: 'Activer',
      stop: 'Arrêter',
      on: 'Active',
      organisation: 'Active, installée par votre organisation',
      refused: 'Le navigateur n’a pas donné son accord.',
    },
    reuse: {
      lead: 'Ce mot de passe ne doit servir nulle part ailleurs : un autre site qui se le fait voler livre votre messagerie. Vigie peut vous arrêter avant qu’il ne parte.',
      needsPages: 'Activez d’abord la garde ci-dessus.',
      shared: 'Sans effet sur un ordinateur partagé : Vigie n’y retient rien.',
      waiting: 'Active dès votre prochaine connexion à la messagerie',
      learned: 'Active',
      erase: 'Arrêter et effacer l’empreinte',
    },
  },
  en: {
    title: 'Outside your mailbox',
    lead: 'A trap often closes after the message, on another page. These two guards are yours to choose.',
    pages: {
      title: 'Be stopped in front of a false page',
      lead: 'If a page imitates one of your organisation, Vigie stops you before you type something there.',
      what: [
        'A false page may be anywhere: the browser will ask you to allow Vigie on all sites.',
        'Vigie does nothing there until you enter a field for a password, a NUMEN or a code.',
        'Then the page is examined on this computer. Nothing is sent, and Vigie does not keep where you go.',
        'You may stop it here at any time.',
      ],
      allow: 'Turn on',
      stop: 'Turn off',
      on: 'On',
      organisation: 'On, installed by your organisation',
      refused: 'The browser did not give its consent.',
    },
    reuse: {
      lead: 'That password must serve nowhere else: another site that loses it gives your mailbox away. Vigie can stop you before it leaves.',
      needsPages: 'Turn on the guard above first.',
      shared: 'Without effect on a shared computer: Vigie keeps nothing there.',
      waiting: 'On from your next log-in to the webmail',
      learned: 'On',
      erase: 'Turn off and erase the fingerprint',
    },
  },
};
