import { displayNameScript } from '../../../core/rules/display-name-script.ts';
import { judge } from './judge.ts';

judge(displayNameScript, [
  ['Cyrillic letters in a Latin name', { from: '"Mеtamаsk" <x@mail.example>' }, 'strong'],
  ['Greek ones', { from: '"Μetamαsk" <x@mail.example>' }, 'strong'],
  ['in the subject', { subject: 'Your wаllet is restricted' }, 'strong'],
  ['a Russian name', { from: '"Анна Петрова" <anna@mail.example>' }, 'silent'],
  ['both alphabets, each word in one', { from: '"Анна Petrova" <anna@mail.example>' }, 'silent'],
  ['a Greek letter as a unit', { subject: 'Lames de 5 µm, souche Δ12' }, 'silent'],
  ['accents', { from: '"Éloïse Bœuf" <eloise@mail.example>' }, 'silent'],
  ['Japanese mixes its scripts', { subject: 'お知らせPDFカタログ' }, 'silent'],
]);
