import { numenRequest } from '../../../core/rules/numen-request.ts';
import { judge } from './judge.ts';

const text = 'Munissez-vous de votre NUMEN et de votre date de naissance.';

judge(numenRequest, [
  ['by a form', { text, links: ['https://docs.google.com/forms/d/e/1/viewform'] }, 'strong'],
  [
    'by answer',
    { from: 'Rectorat <x@gmail.com>', text: `Répondez à ce message avec votre NUMEN et votre date de naissance.` },
    'strong',
  ],
  [
    'by answer, even from a stolen account',
    {
      from: 'a@ac-montpellier.fr',
      authentication: 'pass',
      text: `Répondez à ce message avec votre NUMEN et votre date de naissance.`,
    },
    'strong',
  ],
  [
    'the academy explains AIDA',
    { from: 'a@ac-montpellier.fr', text, links: ['https://aida.ac-montpellier.fr/'] },
    'silent',
  ],
  ['the NUMEN alone', { text: 'Votre NUMEN figure sur votre arrêté.' }, 'silent'],
]);
