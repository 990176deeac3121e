import { replyToElsewhere } from '../../../core/rules/reply-to-elsewhere.ts';
import { judge } from './judge.ts';

const rectorat = 'Rectorat de Montpellier <ce.dsi@ac-montpellier.fr>';

judge(replyToElsewhere, [
  ['the academy answered at a free mailbox', { from: rectorat, replyTo: 'helpdesk@outlook.com' }, 'strong'],
  [
    'a stranger who asks for a password',
    { from: 'a@un.example', replyTo: 'a@deux.example', text: 'Répondez avec votre mot de passe.' },
    'weak',
  ],
  ['a stranger who asks for nothing', { from: 'a@un.example', replyTo: 'a@deux.example', text: 'Bonjour' }, 'silent'],
  ['the same registrable domain', { from: 'a@ac-montpellier.fr', replyTo: 'b@listes.ac-montpellier.fr' }, 'silent'],
  ['the same owner', { from: 'a@netflix.com', replyTo: 'b@mailer.netflix.com' }, 'silent'],
  ['a list', { from: rectorat, replyTo: 'liste@listes.example', marks: { list: true } }, 'silent'],
  [
    'an invitation is answered to its organiser',
    { from: rectorat, replyTo: 'a@orange.fr', marks: { calendar: true } },
    'silent',
  ],
  [
    'an outsider answered at the academy',
    { from: 'a@un.example', replyTo: 'b@ac-montpellier.fr', text: 'Votre compte sera suspendu.' },
    'silent',
  ],
]);
