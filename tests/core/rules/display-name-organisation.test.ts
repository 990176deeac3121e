import { displayNameOrganisation } from '../../../core/rules/display-name-organisation.ts';
import { judge } from './judge.ts';

judge(displayNameOrganisation, [
  ['from a free mailbox', { from: 'Rectorat de Montpellier <rectorat34@gmail.com>' }, 'strong'],
  ['from any domain', { from: '"Académie de Montpellier" <info@boulangerie.example>' }, 'strong'],
  [
    'a colleague at home says where she works',
    { from: 'Claire Martin, Académie de Montpellier <c.martin@orange.fr>' },
    'weak',
  ],
  ['the academy itself', { from: 'Rectorat de Montpellier <ce.rectorat@ac-montpellier.fr>' }, 'silent'],
  ['a partner', { from: 'Université de Montpellier <scolarite@umontpellier.fr>' }, 'silent'],
  ['a person', { from: 'Claire Martin <claire.martin@orange.fr>' }, 'silent'],
]);
