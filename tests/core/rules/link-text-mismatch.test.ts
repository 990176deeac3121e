import { linkTextMismatch } from '../../../core/rules/link-text-mismatch.ts';
import { judge } from './judge.ts';

const webmail = 'https://webmail.ac-montpellier.fr';
const link = (text: string, href: string) => ({ links: [{ text, href }] });

judge(linkTextMismatch, [
  ['the academy shown, another behind', link(webmail, 'https://site.example/login'), 'strong'],
  ['even the sender’s own', { from: 'a@site.example', ...link(webmail, 'https://site.example/login') }, 'strong'],
  ['without scheme', link('www.ac-montpellier.fr', 'https://site.example/'), 'strong'],
  [
    'a brand shown where something is asked',
    { text: 'Votre compte sera suspendu.', ...link('https://www.netflix.com', 'https://site.example/') },
    'strong',
  ],
  [
    'two strangers, where something is asked',
    { text: 'Votre compte sera suspendu.', ...link('https://un.example/', 'https://deux.example/') },
    'weak',
  ],
  [
    'a newsletter prints an address and counts clicks on it',
    link('https://un.example/', 'https://deux.example/'),
    'silent',
  ],
  ['the same registrable domain', link(webmail, 'https://www.ac-montpellier.fr/'), 'silent'],
  ['one owner', link('https://www.netflix.com', 'https://mailer.netflix.com/'), 'silent'],
  [
    'the sender counts clicks on its own site',
    { from: 'a@journal.example', ...link('www.presse.example', 'https://clics.journal.example/1') },
    'silent',
  ],
  ['a mailing service counts them', link('www.journal.example', 'https://u1.ct.sendgrid.net/ls/click?upn=1'), 'silent'],
  [
    'the sender’s own address through another’s counter',
    { from: 'a@journal.example', ...link('www.journal.example', 'https://clics.example/1') },
    'silent',
  ],
  ['words', link('Cliquez ici', 'https://site.example/'), 'silent'],
  ['a name with a dot', link('Booking.com', 'https://site.example/'), 'silent'],
  ['an address to write to', link('dsi@ac-montpellier.fr', 'https://site.example/'), 'silent'],
  ['a file’s name', link('lisez-moi.txt', 'https://site.example/'), 'silent'],
]);
