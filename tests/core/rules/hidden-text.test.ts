import { hiddenText } from '../../../core/rules/hidden-text.ts';
import { judge } from './judge.ts';

const text = (visible: number, hidden: number) => ({ text: { visible: 'a'.repeat(visible), hidden } });

judge(hiddenText, [
  ['more hidden than shown', text(300, 5_000), 'weak'],
  ['a newsletter’s preview line', text(300, 150), 'silent'],
  ['a long newsletter’s phone version', text(8_000, 4_000), 'silent'],
]);
