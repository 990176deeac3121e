import { displayNameRole } from '../../../core/rules/display-name-role.ts';
import { judge } from './judge.ts';

judge(displayNameRole, [
  ['a mail administrator from outside', { from: 'Administrateur messagerie <info@boulangerie.example>' }, 'weak'],
  ['in English', { from: 'Mail Administrator <info@bakery.example>' }, 'weak'],
  ['from a free mailbox', { from: 'Webmail Admin <x@gmail.com>' }, 'weak'],
  ['the academy’s own', { from: 'Administrateur messagerie <postmaster@ac-montpellier.fr>' }, 'silent'],
  ['a person', { from: 'Claire Martin <claire.martin@orange.fr>' }, 'silent'],
]);
