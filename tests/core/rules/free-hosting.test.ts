import { freeHosting } from '../../../core/rules/free-hosting.ts';
import { judge } from './judge.ts';

const links = ['https://messagerie-2025.web.app/connexion'];

judge(freeHosting, [
  ['in a brand’s name', { from: 'Netflix <x@mail.example>', text: 'Bonjour', links }, 'strong'],
  [
    'in a role’s name, with a lure',
    { from: 'Administrateur messagerie <x@mail.example>', text: 'Votre boîte est pleine.', links },
    'strong',
  ],
  ['a lure alone', { text: 'Votre paiement a été refusé.', links }, 'weak'],
  ['the reader’s mailbox', { text: 'Votre boîte est pleine.', links }, 'strong'],
  ['a friend’s site', { text: 'Regarde le site de la chorale.', links }, 'silent'],
]);
