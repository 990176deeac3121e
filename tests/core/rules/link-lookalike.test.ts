import { expect, test } from 'vitest';
import { linkLookalike } from '../../../core/rules/link-lookalike.ts';
import { aMessage } from '../../builders.ts';
import { context, judge } from './judge.ts';

judge(linkLookalike, [
  ['a letter is missing', { links: ['https://webmail.ac-montpelier.fr/login'] }, 'strong'],
  ['the true name in front of another', { links: ['https://ac-montpellier.fr.login.example/'] }, 'strong'],
  ['the academy itself', { links: ['https://webmail.ac-montpellier.fr/'] }, 'silent'],
  ['the university shares the town', { links: ['https://www.umontpellier.fr/'] }, 'silent'],
  [
    'a brand’s imitation where something is asked',
    { text: 'Votre compte sera suspendu.', links: ['https://netflix-compte.com/'] },
    'strong',
  ],
  ['a name like a brand’s in a mail that asks for nothing', { links: ['https://netflix-compte.com/'] }, 'weak'],
  [
    'a mailing service puts its customer’s name in front',
    { from: 'CASDEN <offres@casden.fr>', links: ['https://casden.r.ah.d.sendibm4.com/a'] },
    'weak',
  ],
  ['a protected domain in a stranger’s path', { links: ['https://evil.example/ac-montpellier.fr/login'] }, 'weak'],
  [
    'the second of a stranger’s links',
    { links: ['https://evil.example/', 'https://evil.example/www.ac-montpellier.fr/'] },
    'weak',
  ],
  ['an address of the academy in a path', { links: ['https://lettre.example/stop/a@ac-montpellier.fr'] }, 'silent'],
  ['a partner names the academy', { links: ['https://www.umontpellier.fr/annuaire/ac-montpellier.fr'] }, 'silent'],
  ['the academy names itself', { links: ['https://www.ac-montpellier.fr/ac-montpellier.fr'] }, 'silent'],
  ['a site that resembles nothing', { links: ['https://www.lemonde.fr/'] }, 'silent'],
]);

test('the link is named, once for many of the same host', () => {
  const links = ['https://www.lemonde.fr/', 'https://ac-montpelier.fr/a', 'https://ac-montpelier.fr/b'];
  const found = [...linkLookalike.inspect(aMessage({ links }), context)];
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ at: { in: 'link', index: 1 }, facts: { target: 'ac-montpellier.fr' } });
});
