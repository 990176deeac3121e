import { formBuilder } from '../../../core/rules/form-builder.ts';
import { judge } from './judge.ts';

const links = ['https://docs.google.com/forms/d/e/1FAIpQLSe/viewform'];

judge(formBuilder, [
  ['a password is asked', { text: 'Indiquez votre mot de passe dans ce formulaire.', links }, 'strong'],
  [
    'even by a colleague: her account may be stolen',
    {
      from: 'Claire Martin <claire.martin@ac-montpellier.fr>',
      authentication: 'pass',
      text: 'Saisissez votre mot de passe.',
      links,
    },
    'strong',
  ],
  ['in the academy’s name', { from: 'Rectorat de Montpellier <x@gmail.com>', text: 'Enquête', links }, 'strong'],
  ['a lure alone', { text: 'Votre paiement a été refusé.', links }, 'weak'],
  ['the reader’s mailbox', { text: 'Votre boîte est pleine.', links }, 'strong'],
  [
    'a colleague’s questionnaire',
    { from: 'Claire Martin <claire.martin@ac-montpellier.fr>', text: 'Merci de répondre à cette enquête.', links },
    'silent',
  ],
  ['to sign in is ordinary', { text: 'Connectez-vous pour répondre à l’enquête.', links }, 'silent'],
]);
