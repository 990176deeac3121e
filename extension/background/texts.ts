import type { Language } from '../../core/texts/card.ts';

/** What the background says by itself: in the toolbar, and in diagnostics. */
export interface BackgroundTexts {
  readonly badge: Readonly<Record<'danger' | 'caution' | 'none' | 'broken' | 'nothing' | 'covered', string>>;
  readonly conflicts: Readonly<Record<'no-permission' | 'no-policy', string>>;
  /** The mail to the security mailbox, where there is no report server. */
  readonly mail: { readonly subject: string; readonly body: (file: string, happened: readonly string[]) => string };
}

const fr: BackgroundTexts = {
  badge: {
    danger: 'Vigie\u202f: message dangereux.',
    caution: 'Vigie\u202f: prudence avec ce message.',
    none: 'Vigie a lu ce message et n’a rien remarqué.',
    broken: 'Vigie n’a pas pu lire ce message en entier. Cliquez ici pour en savoir plus.',
    nothing: 'Vigie',
    covered: 'Quelque chose dans la page cache l’avertissement.',
  },
  conflicts: {
    'no-permission': 'Vigie n’a pas l’autorisation d’agir sur une messagerie de votre organisation.',
    'no-policy': 'Les réglages donnés par votre organisation ne sont pas valables\u202f: ceux de Vigie les remplacent.',
  },
  mail: {
    subject: 'Signalement d’un message suspect',
    body: (file, happened) =>
      [
        'Bonjour,',
        '',
        `Je vous signale un message suspect. Je joins le fichier «\u00a0${file}\u00a0» que Vigie vient d’enregistrer.`,
        ...(happened.length > 0 ? ['', `Ce que j’ai fait avant de le signaler\u202f: ${happened.join(', ')}.`] : []),
        '',
      ].join('\n'),
  },
};

const en: BackgroundTexts = {
  badge: {
    danger: 'Vigie: dangerous message.',
    caution: 'Vigie: be careful with this message.',
    none: 'Vigie read this message and noticed nothing.',
    broken: 'Vigie could not read the whole of this message. Click here to learn more.',
    nothing: 'Vigie',
    covered: 'Something in the page hides the warning.',
  },
  conflicts: {
    'no-permission': 'Vigie may not act on a webmail of your organisation.',
    'no-policy': 'The settings given by your organisation are not valid: those of Vigie stand in for them.',
  },
  mail: {
    subject: 'Report of a suspicious message',
    body: (file, happened) =>
      [
        'Hello,',
        '',
        `I report a suspicious message. I attach the file “${file}” that Vigie has just saved.`,
        ...(happened.length > 0 ? ['', `What I did before reporting it: ${happened.join(', ')}.`] : []),
        '',
      ].join('\n'),
  },
};

/** The background's words by language. */
export const backgroundTexts: Readonly<Record<Language, BackgroundTexts>> = { fr, en };
