import { htmlAttachment } from '../../../core/rules/html-attachment.ts';
import { judge } from './judge.ts';

const page = (...traits: ('html' | 'svg' | 'form' | 'script' | 'password-field' | 'smuggling' | 'redirect')[]) => ({
  attachments: [{ name: 'facture.html', type: 'text/html', traits }],
});

judge(htmlAttachment, [
  ['a page that asks for a password', page('html', 'form', 'password-field'), 'strong'],
  ['a page that builds a file', page('html', 'script', 'smuggling'), 'strong'],
  ['a page that leads away', page('html', 'redirect'), 'strong'],
  ['a picture that runs code', page('svg', 'script'), 'strong'],
  [
    'a page that runs code, held out as a document',
    { ...page('html', 'script'), text: 'Votre document est disponible.' },
    'strong',
  ],
  ['a saved page', page('html', 'script'), 'weak'],
  ['a plain page', page('html'), 'silent'],
  ['a PDF', { attachments: ['note.pdf'] }, 'silent'],
]);
