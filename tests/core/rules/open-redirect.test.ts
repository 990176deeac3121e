import { openRedirect } from '../../../core/rules/open-redirect.ts';
import { judge } from './judge.ts';

const links = ['https://www.google.com/url?q=https%3A%2F%2Fsite.example%2Flogin'];

judge(openRedirect, [
  [
    'in a brand’s name, with a lure',
    { from: 'Netflix <x@mail.example>', text: 'Votre compte sera suspendu.', links },
    'strong',
  ],
  ['with a lure', { text: 'Votre compte sera suspendu.', links }, 'weak'],
  ['a search result passed on', { text: 'Voici l’article.', links }, 'silent'],
  [
    'to a known site',
    {
      text: 'Votre compte sera suspendu.',
      links: ['https://www.google.com/url?q=https%3A%2F%2Fwww.ac-montpellier.fr%2F'],
    },
    'silent',
  ],
]);
