import { senderLookalike } from '../../../core/rules/sender-lookalike.ts';
import { judge } from './judge.ts';

judge(senderLookalike, [
  ['a letter is missing', { from: 'Messagerie <webmail@ac-montpelier.fr>' }, 'strong'],
  ['only the answer goes to the imitation', { from: 'a@orange.fr', replyTo: 'a@ac-montpelier.fr' }, 'strong'],
  ['the academy itself', { from: 'Rectorat <ce.rectorat@ac-montpellier.fr>' }, 'silent'],
  ['another academy', { from: 'ce.rectorat@ac-toulouse.fr' }, 'silent'],
  ['the university shares the town', { from: 'scolarite@umontpellier.fr' }, 'silent'],
  ['the town', { from: 'contact@montpellier.fr' }, 'silent'],
]);
