import { nameUnrelated } from '../../../core/rules/name-unrelated.ts';
import { judge } from './judge.ts';

const links = [{ text: 'Continuer', href: 'https://site.example/' }];
const text = 'Votre boîte est pleine.';

judge(nameUnrelated, [
  ['a name that the address does not know', { from: 'Cloud Storage <x7@boulangerie.example>', text, links }, 'weak'],
  ['a person’s own name', { from: 'Claire Martin <cmartin@boulangerie.example>', text, links }, 'silent'],
  [
    'a person whose address is called otherwise',
    { from: 'Claire Martin <chat.noir@isp.example>', text, links },
    'silent',
  ],
  ['a person in capitals', { from: 'Jean-Luc DUPONT <velo34@isp.example>', text, links }, 'silent'],
  ['a service of two words', { from: 'Account Support <x7@boulangerie.example>', text, links }, 'weak'],
  ['a shop’s own name', { from: 'La Boulangerie <contact@boulangerie.example>', text, links }, 'silent'],
  ['nothing pressing', { from: 'Cloud Storage <x7@boulangerie.example>', text: 'Bonjour', links }, 'silent'],
  ['a brand’s name is another rule’s', { from: 'Netflix <x7@boulangerie.example>', text, links }, 'silent'],
]);
