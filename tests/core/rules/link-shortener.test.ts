import { linkShortener } from '../../../core/rules/link-shortener.ts';
import { judge } from './judge.ts';

const links = ['https://bit.ly/3xYz'];

judge(linkShortener, [
  [
    'in a brand’s name, with a lure',
    { from: 'Netflix <x@mail.example>', text: 'Votre compte sera suspendu.', links },
    'strong',
  ],
  ['with a lure', { text: 'Votre compte sera suspendu.', links }, 'weak'],
  ['among friends', { text: 'Regarde cette vidéo !', links }, 'silent'],
]);
