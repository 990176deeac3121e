import { invisibleCharacters } from '../../../core/rules/invisible-characters.ts';
import { judge } from './judge.ts';

judge(invisibleCharacters, [
  ['many', { text: { visible: 'a', invisible: 12 } }, 'weak'],
  ['a stray one', { text: { visible: 'a', invisible: 1 } }, 'silent'],
]);
