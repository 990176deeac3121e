import { textSalad } from '../../../core/rules/text-salad.ts';
import { judge } from './judge.ts';

judge(textSalad, [
  ['hundreds of underscores', { text: `Gagnez !\n${'_'.repeat(400)}` }, 'weak'],
  ['a dividing line', { text: `Bonjour\n${'-'.repeat(78)}\nCordialement` }, 'silent'],
  ['many dividing lines', { text: `a\n${'-'.repeat(78)}\nb\n${'-'.repeat(78)}\nc\n${'='.repeat(78)}` }, 'silent'],
]);
