import { displayNameBrand } from '../../../core/rules/display-name-brand.ts';
import { judge } from './judge.ts';

judge(displayNameBrand, [
  ['a brand that shares its domain with another', { from: 'Twitch <no-reply@twitch.tv>' }, 'silent'],
  ['the second owner of a domain', { from: 'Chronopost <avis@pickup.fr>' }, 'silent'],
  ['from another domain', { from: 'Netflix <info@isolatie.example>' }, 'strong'],
  ['with service words', { from: 'PayPal Service client <x@mail.example>' }, 'strong'],
  ['from a page host’s name', { from: 'Netflix <no-reply@stream.firebaseapp.com>' }, 'strong'],
  ['with an address that is none', { from: 'Netflix <contact@netflix>' }, 'strong'],
  ['written letter by letter', { from: 'N E T F L I X <x@mail.example>' }, 'strong'],
  ['a newsletter about a brand', { from: 'La lettre de Netflix et du cinéma <lettre@cinema.example>' }, 'weak'],
  [
    'a retailer whose every link leads to the brand',
    { from: 'Netflix <a@cadeaux.example>', links: ['https://www.netflix.com/'] },
    'silent',
  ],
  [
    '… but who gives a number to call',
    {
      from: 'Netflix <a@cadeaux.example>',
      text: 'Appelez le service client au 01 99 00 11 22.',
      links: ['https://www.netflix.com/'],
    },
    'strong',
  ],
  ['the brand itself', { from: 'Netflix <info@mailer.netflix.com>' }, 'silent'],
  ['a person', { from: 'Claire Martin <claire.martin@orange.fr>' }, 'silent'],
  ['a partner that names a brand', { from: 'Formation Microsoft <formation@umontpellier.fr>' }, 'silent'],
]);
