import { credentialRequest } from '../../../core/rules/credential-request.ts';
import { judge } from './judge.ts';

const away = [{ text: 'Continuer', href: 'https://site.example/' }];
const brand = 'Netflix <a@netflix.com>';

judge(credentialRequest, [
  [
    'a password, in a brand’s name',
    { from: 'Netflix <x@mail.example>', text: 'Saisissez votre mot de passe.', links: away },
    'strong',
  ],
  ['a password, in haste', { text: 'Saisissez votre mot de passe sous 24 heures.', links: away }, 'strong'],
  [
    'the NUMEN',
    { from: 'Académie de Montpellier <x@mail.example>', text: 'Identifiez-vous avec votre NUMEN.', links: away },
    'strong',
  ],
  ['the words of a wallet', { text: 'Enter your recovery phrase.', links: away }, 'strong'],
  [
    'card details in Portuguese',
    { from: 'Netflix <x@mail.example>', text: 'Confirme os dados do seu cartão.', links: away },
    'strong',
  ],
  [
    'by answer, in a role’s name',
    { from: 'Webmail Admin <x@gmail.com>', text: 'Répondez à ce message avec votre mot de passe.' },
    'strong',
  ],
  [
    'by answer, whoever asks',
    { from: 'a@un.example', text: 'Répondez à ce message avec votre mot de passe.' },
    'strong',
  ],
  [
    'fields to fill in',
    {
      from: 'Centre d’assistance <x@gmail.com>',
      text: 'Répondez à ce message avec ceci :\nIdentifiant :\nMot de passe :',
    },
    'strong',
  ],
  [
    'an unknown sender’s own page, with a threat',
    {
      from: 'a@un.example',
      text: 'Votre accès sera bloqué. Saisissez votre mot de passe.',
      links: ['https://un.example/'],
    },
    'weak',
  ],
  [
    'the mailbox’s password, on the stranger’s own page',
    { from: 'a@un.example', text: 'Sign in with your email password to join.', links: ['https://un.example/'] },
    'strong',
  ],
  [
    'an account with a service, at its own page',
    { from: 'a@un.example', text: 'Enter your email address and password to log in.', links: ['https://un.example/'] },
    'silent',
  ],
  ['a password, no haste', { text: 'Saisissez votre mot de passe.', links: away }, 'weak'],
  [
    'an ordinary reset from the service’s own domain',
    {
      from: brand,
      text: 'Réinitialisez votre mot de passe : cliquez ici.',
      links: ['https://www.netflix.com/password'],
    },
    'silent',
  ],
  ['a warning never to give it', { text: 'Ne donnez jamais votre mot de passe.', links: away }, 'silent'],
  [
    'a code one is told not to share',
    {
      from: 'ÉduConnect <ne-pas-repondre@education.gouv.fr>',
      text: 'Votre code à usage unique est 482913. Ne le communiquez à personne.',
    },
    'silent',
  ],
  ['nothing asked', { text: 'Le conseil de classe se tiendra jeudi.', links: away }, 'silent'],
]);
