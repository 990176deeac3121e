import { brandImpersonation } from '../../../core/rules/brand-impersonation.ts';
import { judge } from './judge.ts';

const links = [{ text: 'Continuer', href: 'https://site.example/' }];

judge(brandImpersonation, [
  ['a logo and a lure', { images: [{ alt: 'Netflix' }], text: 'Votre compte sera suspendu.', links }, 'weak'],
  ['a heading and a lure', { text: 'Netflix\nVotre compte sera suspendu.', links }, 'weak'],
  ['a copyright and a lure', { text: 'Votre compte sera suspendu.\n© 2025 Netflix, Inc.', links }, 'weak'],
  ['a logo, nothing asked', { images: [{ alt: 'Netflix' }], text: 'Les sorties de la semaine.', links }, 'silent'],
  [
    'links to the brand only',
    { images: [{ alt: 'Netflix' }], text: 'Votre compte sera suspendu.', links: ['https://www.netflix.com/'] },
    'silent',
  ],
  [
    'social networks at the foot',
    { text: 'Votre compte sera suspendu.\nFacebook\nInstagram\nLinkedIn', links },
    'silent',
  ],
  [
    'the brand itself, as the border confirms',
    {
      from: 'Netflix <a@netflix.com>',
      authentication: 'pass',
      images: [{ alt: 'Netflix' }],
      text: 'Votre compte sera suspendu.',
      links,
    },
    'silent',
  ],
  [
    'the brand’s address, unconfirmed, and a page elsewhere',
    { from: 'Netflix <a@netflix.com>', images: [{ alt: 'Netflix' }], text: 'Votre compte sera suspendu.', links },
    'weak',
  ],
  [
    'the brand’s address, unconfirmed, and its own pages',
    {
      from: 'Netflix <a@netflix.com>',
      images: [{ alt: 'Netflix' }],
      text: 'Votre compte sera suspendu.',
      links: ['https://www.netflix.com/compte'],
    },
    'silent',
  ],
]);
