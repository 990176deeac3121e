import { senderMalformed } from '../../../core/rules/sender-malformed.ts';
import { judge } from './judge.ts';

judge(senderMalformed, [
  ['a domain of one label', { from: 'Correios <contato@correios>' }, 'weak'],
  ['no domain', { from: 'Support <support>' }, 'weak'],
  ['a machine of the house', { from: 'Cron <root@localhost>' }, 'silent'],
  ['a device on the network', { from: 'Photocopieur <copieur@salle12.local>' }, 'silent'],
  ['an address alone', { from: 'cron@serveur' }, 'silent'],
  ['a view does not show addresses', { from: 'Support <support>', completeness: 'view' }, 'silent'],
  ['an ordinary address', { from: 'Claire Martin <claire.martin@orange.fr>' }, 'silent'],
]);
