import type { Language } from '../../core/texts/card.ts';

/** What the marks in a page say besides what the shared parts do. */
export interface ContentTexts {
  readonly link: {
    readonly caution: string;
    readonly danger: string;
    /** For who cannot see the mark: `Vigie : lien suspect. Il mène à evil.example.` */
    readonly described: (level: 'caution' | 'danger', owner: string | undefined) => string;
    readonly stopped: string;
  };
  readonly sender: string;
  readonly legitimate: { readonly sender: string; readonly message: string; readonly undo: string };
}

const fr: ContentTexts = {
  link: {
    caution: 'Lien à vérifier',
    danger: 'Lien dangereux, désactivé par Vigie',
    described: (level, owner) =>
      `Vigie\u202f: lien ${level === 'danger' ? 'dangereux' : 'à vérifier'}.${owner === undefined ? '' : ` Il mène à ${owner}.`}`,
    stopped: 'Si vous cliquez, Vigie vous dit d’abord où mène ce lien.',
  },
  sender: 'Vigie\u202f: expéditeur à vérifier.',
  legitimate: {
    sender: 'Vous faites confiance à cet expéditeur. Vous pouvez revenir sur ce choix ici ou dans les réglages.',
    message:
      'Vous avez indiqué que ce message est légitime. Vous pouvez revenir sur ce choix ici ou dans les réglages.',
    undo: 'Revenir sur ce choix',
  },
};

const en: ContentTexts = {
  link: {
    caution: 'Link to check',
    danger: 'Dangerous link, disabled by Vigie',
    described: (level, owner) =>
      `Vigie: ${level === 'danger' ? 'dangerous link' : 'link to check'}.${owner === undefined ? '' : ` It leads to ${owner}.`}`,
    stopped: 'If you click, Vigie first tells you where this link leads.',
  },
  sender: 'Vigie: sender to check.',
  legitimate: {
    sender: 'You trust this sender. You can take this back here or in the settings.',
    message: 'You said that this message is legitimate. You can take this back here or in the settings.',
    undo: 'Take this back',
  },
};

/** The marks' words by language. */
export const contentTexts: Readonly<Record<Language, ContentTexts>> = { fr, en };
