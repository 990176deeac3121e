import { displayNameAddress } from '../../../core/rules/display-name-address.ts';
import { judge } from './judge.ts';

judge(displayNameAddress, [
  [
    'a person’s official address, another behind',
    { from: '"ce.rectorat@ac-montpellier.fr" <x83@mail.example>' },
    'strong',
  ],
  ['among words', { from: '"Claire Martin (claire.martin@ac-montpellier.fr)" <claire.martin@gmail.com>' }, 'strong'],
  ['a brand’s', { from: '"support@netflix.com" <x@mail.example>' }, 'strong'],
  ['a stranger’s', { from: '"jean@mairie.example" <x@mail.example>' }, 'weak'],
  ['the same address', { from: '"a.b@ac-montpellier.fr" <a.b@ac-montpellier.fr>' }, 'silent'],
  ['another mailbox of the academy', { from: '"ce.rectorat@ac-montpellier.fr" <dsi@ac-montpellier.fr>' }, 'silent'],
  ['a person’s other address', { from: '"jean.dupont@asso.example" <jean.dupont@autre.example>' }, 'silent'],
  [
    'a list rewrites its members',
    { from: '"jean@asso.example via Liste" <liste@listes.example>', marks: { list: true } },
    'silent',
  ],
  ['no address in the name', { from: '"Jean @ la plage" <jean@asso.example>' }, 'silent'],
]);
