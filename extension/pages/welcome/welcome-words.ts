import type { Language } from '../../../core/texts/card.ts';

/** What the first-run page says. */
export interface WelcomeWords {
  readonly title: string;
  readonly lead: string;
  readonly what: string;
  readonly steps: readonly { readonly title: string; readonly more: string }[];
  readonly privacy: string;
  readonly privacyMore: readonly string[];
  readonly webmails: string;
  readonly noWebmail: string;
  readonly noWebmailMore: string;
  readonly grant: string;
  readonly granted: string;
  readonly refused: string;
  readonly kept: string;
  readonly logOut: string;
  readonly logOutMore: (minutes: number) => string;
  readonly contacts: string;
}

/** What the first-run page says, by language. */
export const welcomeWords: Readonly<Record<Language, WelcomeWords>> = {
  fr: {
    title: 'Vigie veille sur votre messagerie',
    lead: 'Elle vous dit quels messages imitent quelqu’un en qui vous avez confiance, et pourquoi.',
    what: 'Comment cela se passe',
    steps: [
      {
        title: 'Vous lisez vos messages comme d’habitude',
        more: 'Quand un message est suspect, un avis apparaît au-dessus de son texte. Sinon, rien ne change.',
      },
      {
        title: 'Vous voyez pourquoi',
        more: 'Les lettres qui diffèrent, la vraie destination d’un lien : vous jugez vous-même.',
      },
      {
        title: 'Vous signalez d’un geste',
        more: 'L’équipe de sécurité reçoit le message entier et vous répond.',
      },
    ],
    privacy: 'Ce qui reste chez vous',
    privacyMore: [
      'Vos messages sont examinés sur cet ordinateur. Rien n’est envoyé tant que vous ne signalez pas.',
      'Vigie ne lit que votre messagerie, sauf si vous lui demandez de garder aussi les autres pages.',
    ],
    webmails: 'Votre messagerie',
    noWebmail: 'Aucune messagerie n’est encore connue',
    noWebmailMore:
      'Ouvrez votre messagerie, puis le bouton de Vigie dans la barre du navigateur : « Activer sur ce site ».',
    grant: 'Autoriser',
    granted: 'Vigie y est active',
    refused: 'Le navigateur n’a pas donné son accord. Vous pourrez le donner plus tard dans les réglages.',
    kept: 'Votre repère est enregistré',
    logOut: 'Une boîte oubliée se ferme d’elle-même',
    logOutMore: (minutes) =>
      `Après ${minutes}\u00A0minutes sans activité, Vigie vous prévient, enregistre ce que vous écriviez et ferme votre session.`,
    contacts: 'Qui appeler ?',
  },
  en: {
    title: 'Vigie looks out for your mail',
    lead: 'It tells you which messages imitate someone you trust, and why.',
    what: 'How it works',
    steps: [
      {
        title: 'You read your mail as usual',
        more: 'When a message is suspicious, a notice appears above its text. Otherwise nothing changes.',
      },
      {
        title: 'You see why',
        more: 'The letters that differ, the true destination of a link: you judge for yourself.',
      },
      {
        title: 'You report it in one click',
        more: 'The security team receives the whole message and answers you.',
      },
    ],
    privacy: 'What stays with you',
    privacyMore: [
      'Your messages are examined on this computer. Nothing is sent unless you report.',
      'Vigie reads your webmail only, unless you ask it to guard other pages as well.',
    ],
    webmails: 'Your webmail',
    noWebmail: 'No webmail is known yet',
    noWebmailMore: 'Open your webmail, then Vigie’s button in the browser’s bar: “Activate on this site”.',
    grant: 'Allow',
    granted: 'Vigie is active there',
    refused: 'The browser did not allow it. You can allow it later in the settings.',
    kept: 'Your mark is kept',
    logOut: 'A forgotten mailbox closes by itself',
    logOutMore: (minutes) =>
      `After ${minutes} minutes without activity Vigie warns you, saves what you were writing and closes your session.`,
    contacts: 'Whom to call?',
  },
};
