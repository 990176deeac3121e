import { lure } from '../../../core/rules/lure.ts';
import { judge } from './judge.ts';

const away = [{ text: 'Continuer', href: 'https://site.example/' }];
const from = 'Service <a@service.example>';
const home = [{ text: 'Continuer', href: 'https://www.service.example/' }];

judge(lure, [
  [
    'in a brand’s name',
    { from: 'Netflix <x@mail.example>', text: 'Votre paiement a été refusé.', links: away },
    'strong',
  ],
  [
    'even to the false sender’s own site',
    { from: 'Netflix <x@mail.example>', text: 'Votre paiement a été refusé.', links: ['https://mail.example/'] },
    'strong',
  ],
  [
    'in a role’s name',
    { from: 'Administrateur messagerie <x@mail.example>', text: 'Votre boîte est pleine.', links: away },
    'strong',
  ],
  [
    'in haste',
    { from, text: 'Votre boîte est pleine. Vos messages seront supprimés sous 24 heures.', links: away },
    'strong',
  ],
  ['one lure, no haste', { from, text: 'Votre paiement a été refusé.', links: away }, 'weak'],
  ['the reader’s mailbox, from a stranger', { from, text: 'Votre boîte est pleine.', links: away }, 'strong'],
  [
    'the reader’s mailbox, on the stranger’s own site',
    { from, text: 'Votre boîte est pleine.', links: home },
    'strong',
  ],
  [
    'mails that are held, on the stranger’s own site',
    { from, text: 'Vos messages entrants sont suspendus. Une anomalie touche votre boîte.', links: home },
    'strong',
  ],
  [
    'a neighbour whose letter came back, and the address of her town',
    { from, text: 'Mon mail m’est revenu, votre boîte est pleine.', links: ['https://www.service.example/'] },
    'weak',
  ],
  [
    'a club’s account, opened with an address',
    { from, text: 'Votre compte va être désactivé. Connectez-vous avec votre adresse mail.', links: home },
    'silent',
  ],
  [
    'a talk about a full mailbox',
    { from, text: 'Votre boîte est pleine.', links: home, marks: { reply: true } },
    'weak',
  ],
  [
    'an account with a service, confirmed at its own site',
    { from, text: 'Confirmez votre adresse.', links: home },
    'silent',
  ],
  [
    'a warning repeats the lure',
    { from, text: 'Attention à l’hameçonnage : « Votre boîte est pleine ».', links: away },
    'silent',
  ],
  ['quotation marks alone excuse nothing', { from, text: '« Votre boîte est pleine »', links: away }, 'strong'],
  [
    'a held message digest of the house',
    {
      from: 'Quarantaine <quarantaine@ac-montpellier.fr>',
      text: 'Trois messages en quarantaine.',
      links: ['https://filtre.ac-montpellier.fr/'],
    },
    'silent',
  ],
  ['a shop tells of its own parcel', { from, text: 'Votre colis est en attente.', links: home }, 'silent'],
  [
    'the carrier’s own site',
    { from, text: 'Votre colis est en attente.', links: ['https://www.laposte.fr/suivi'] },
    'silent',
  ],
  ['a colleague shares a document', { from, text: 'J’ai partagé un document avec vous.', links: away }, 'silent'],
  ['no link', { from, text: 'Votre boîte est pleine.' }, 'silent'],
  [
    'one link elsewhere among the sender’s own',
    { from, text: 'Votre paiement a été refusé.', links: [...home, 'https://www.service.example/b', ...away] },
    'silent',
  ],
]);
