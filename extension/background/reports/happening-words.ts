import type { Happening } from '../../../core/report/report.ts';
import type { Language } from '../../../core/texts/card.ts';

/** What a person did, in the mail that is prepared for the security mailbox. */
export const happeningWords: Readonly<Record<Language, Readonly<Record<Happening, string>>>> = {
  fr: {
    clicked: 'j’ai cliqué sur un lien',
    'typed-password': 'j’ai saisi mon mot de passe',
    'opened-attachment': 'j’ai ouvert une pièce jointe',
    replied: 'j’ai répondu',
  },
  en: {
    clicked: 'I clicked a link',
    'typed-password': 'I typed my password',
    'opened-attachment': 'I opened an attachment',
    replied: 'I replied',
  },
};
