import { callback } from '../../../core/rules/callback.ts';
import { judge } from './judge.ts';

const text = 'McAfee\nThank you for your order. You will be charged USD 399. To cancel call us on 1 (833) 555-0143.';

judge(callback, [
  ['a brand’s bill from a free mailbox', { from: 'Customer <x42@gmail.com>', text }, 'strong'],
  ['from a stranger’s domain', { from: 'Billing <x@mail.example>', text }, 'weak'],
  ['the brand itself', { from: 'McAfee <billing@mcafee.com>', text }, 'silent'],
  [
    'a shop’s bill in its own name',
    {
      from: 'Boutique <a@boutique.example>',
      text: 'Merci pour votre commande. Contactez le service client au 01 23 45 67 89.',
    },
    'silent',
  ],
  [
    'a brand in the billing sentence, from a free mailbox',
    {
      from: 'Order Desk <desk.77@gmail.com>',
      text: 'Thank you for your purchase of a watch through PayPal. Not you? Speak to our team: (803) 555-0188.',
    },
    'strong',
  ],
  [
    'a craftsman’s order, a brand elsewhere in the text',
    {
      from: 'Les Savons de Lou <savons.lou@gmail.com>',
      text: 'Merci pour votre commande. Une question ? Appelez-nous au 06 12 34 56 78. Suivez-nous sur Instagram !',
    },
    'weak',
  ],
  [
    'an answer about an order',
    {
      from: 'Lou <lou@gmail.com>',
      text: 'Merci pour votre commande PayPal. Appelez-nous au 06 12 34 56 78.',
      marks: { reply: true },
    },
    'weak',
  ],
  ['a colleague’s number', { from: 'Claire <claire@gmail.com>', text: 'Appelle-moi au 06 12 34 56 78.' }, 'silent'],
]);
