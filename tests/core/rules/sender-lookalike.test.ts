import { senderLookalike } from '../../../core/rules/sender-lookalike.ts';
import { judge } from './judge.ts';

judge(senderLookalike, [
  ['a letter is missing', { from: 'Messagerie <webmail@ac-montpelier.fr>' }, 'strong'],
  ['only the answer goes to the imitation', { from: 'a@orange.fr', replyTo: 'a@ac-montpelier.fr' }, 'strong'],
  ['a brand under another ending, in its name', { from: 'Netflix <a@netflix-compte.com>' }, 'strong'],
  [
    'a brand under another ending that only leads to the brand',
    { from: 'Netflix <a@netflix-compte.com>', links: ['https://www.netflix.com/'] },
    'weak',
  ],
  ['the academy itself', { from: 'Rectorat <ce.rectorat@ac-montpellier.fr>' }, 'silent'],
  ['another academy', { from: 'ce.rectorat@ac-toulouse.fr' }, 'silent'],
  ['the university shares the town', { from: 'scolarite@umontpellier.fr' }, 'silent'],
  ['the town', { from: 'contact@montpellier.fr' }, 'silent'],
]);
