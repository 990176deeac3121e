import { passwordForm } from '../../../core/rules/password-form.ts';
import { judge } from './judge.ts';

judge(passwordForm, [
  ['a password', { forms: [{ action: 'https://site.example/', asks: ['text', 'password'] }] }, 'strong'],
  ['a card, posted nowhere', { forms: [{ asks: ['card'] }] }, 'strong'],
  ['a search', { forms: [{ action: 'https://site.example/', asks: ['text'] }] }, 'silent'],
  ['an attached page is another rule’s', { forms: [{ asks: ['password'], attachment: 0 }] }, 'silent'],
]);
