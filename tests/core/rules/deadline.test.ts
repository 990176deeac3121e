import { deadline } from '../../../core/rules/deadline.ts';
import { judge } from './judge.ts';

const away = [{ text: 'Continuer', href: 'https://site.example/' }];

judge(deadline, [
  ['haste on the way elsewhere', { text: 'Validez votre compte sous 24 heures.', links: away }, 'weak'],
  ['a colleague’s deadline', { text: 'Merci de répondre avant vendredi.', links: away }, 'silent'],
  [
    'the sender’s own site',
    { from: 'a@service.example', text: 'Validez votre compte sous 24 heures.', links: ['https://service.example/'] },
    'silent',
  ],
]);
