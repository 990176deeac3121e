import { vocabulary } from '../../texts/en-vocabulary.ts';
import { wordOf } from '../../texts/word-of.ts';
import type { PageTexts } from './page-texts.ts';

/** English. */
export const en: PageTexts = {
  titles: {
    none: 'Nothing suspicious was found on this page',
    caution: 'Caution: check the address of this page before you type anything',
    danger: 'This page imitates one of your organisation',
  },
  findings: {
    'page-lookalike': ({ domain, target, technique }) =>
      `The page is at “${domain}”, which looks like “${target}” but is not: ${wordOf(vocabulary.techniques, technique)}.`,
    'page-saved-copy': ({ domain }) => `The page is a saved copy of “${domain}”.`,
    'page-claim': ({ name }) => `The page calls itself “${name}”, but is not on a site of the organisation.`,
    'page-mailbox-claim': ({ name }) =>
      `The page says that it is the mailbox of “${name}”, which is only ever at addresses of the organisation.`,
    'page-asks-numen': () => 'The page asks for your NUMEN, which only your education authority needs.',
    'page-borrowed-icon': ({ domain }) => `The page shows the icon of “${domain}” without being there.`,
    'page-borrowed-files': ({ domain }) => `The page borrows its look from “${domain}” without being there.`,
    'page-drop-box': ({ address }) =>
      `The form hides a personal address (“${address}”), to which it may send what you type.`,
    'page-form-elsewhere': ({ domain }) =>
      domain === ''
        ? 'What you type would be mailed to somebody else.'
        : `What you type would go to “${domain}”, which is another site.`,
    'page-webmail-markup': ({ webmail }) => `The page is made like that of the webmail ${webmail}.`,
    'page-recovery-link': ({ name }) =>
      `The page sends whoever forgot the password to ${name}, as one of the organisation would.`,
    'page-free-host': ({ domain }) => `The page stands where anyone may publish one (“${domain}”).`,
  },
  advice: {
    danger: [
      'Type nothing: no password, no NUMEN, no code.',
      'To log in, type the usual address yourself, or use your bookmark.',
      'If you have already typed your password, change it at once and tell the help desk: it happens to everybody.',
    ],
    caution: ['If you are not certain of the address, type it yourself or ask the help desk.'],
  },
  actions: { leave: 'Leave this page', goOn: 'Go on anyway' },
};
