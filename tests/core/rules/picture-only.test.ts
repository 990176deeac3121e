import { pictureOnly } from '../../../core/rules/picture-only.ts';
import { judge } from './judge.ts';

const images = [{ source: 'remote', alt: '' }] as const;

judge(pictureOnly, [
  ['a picture that leads elsewhere', { images, links: [{ text: '', href: 'https://site.example/' }] }, 'weak'],
  ['the sender’s own poster', { from: 'a@theatre.example', images, links: ['https://www.theatre.example/'] }, 'silent'],
  ['a picture without a link', { images, text: 'Photo de classe' }, 'silent'],
  [
    'a picture beside a letter',
    { images, text: 'Bonjour, voici le programme de la semaine. '.repeat(10), links: ['https://site.example/'] },
    'silent',
  ],
]);
