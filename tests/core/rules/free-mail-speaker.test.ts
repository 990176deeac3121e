import { freeMailSpeaker } from '../../../core/rules/free-mail-speaker.ts';
import { judge } from './judge.ts';

judge(freeMailSpeaker, [
  [
    'a bill in a brand’s name',
    { from: 'Customer <x42@gmail.com>', text: 'McAfee\nThank you for your order. You will be charged 399 USD.' },
    'weak',
  ],
  [
    'a person tells of a brand',
    { from: 'Claire <claire@gmail.com>', text: 'J’ai regardé une série sur Netflix hier soir.' },
    'silent',
  ],
  ['the brand itself', { from: 'McAfee <x@mcafee.com>', text: 'McAfee\nThank you for your order.' }, 'silent'],
]);
