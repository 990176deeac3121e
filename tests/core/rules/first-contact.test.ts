import { firstContact } from '../../../core/rules/first-contact.ts';
import { context, judge } from './judge.ts';

const text = 'Validez votre compte.';

judge(
  firstContact,
  [
    ['a first mail that wants something', { text }, 'weak'],
    ['a first mail that wants nothing', { text: 'Bonjour' }, 'silent'],
  ],
  {
    ...context,
    firstContact: true,
  },
);
judge(firstContact, [['no history is kept', { text }, 'silent']]);
judge(firstContact, [['an old acquaintance', { text }, 'silent']], { ...context, firstContact: false });
