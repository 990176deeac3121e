import { expect, test } from 'vitest';
import { withProtected } from '../../../core/profile/with-protected.ts';
import { montpellier } from './montpellier.ts';

test('an academy brings its place, its departments and the words for academies', () => {
  const { protected: own } = withProtected(montpellier, ['ac-orleans-tours.fr']);
  expect(own.at(-1)).toMatchObject({
    domain: 'ac-orleans-tours.fr',
    places: ['orleans tours'],
    departments: ['18', '28', '36', '37', '41', '45'],
  });
  expect(own.at(-1)?.words).toContain('rectorat');
});

test('an academy that is protected is no partner any more', () => {
  const { partners } = withProtected(montpellier, ['ac-versailles.fr']);
  expect(partners.map(({ domain }) => domain)).not.toContain('ac-versailles.fr');
  expect(partners.map(({ domain }) => domain)).toContain('ac-toulouse.fr');
});

test('all imitations of a brand are looked for, of the domain asked for too', () => {
  const { brands, protected: own } = withProtected(montpellier, ['chase.com', 'gmail.com']);
  expect(brands.find(({ id }) => id === 'chase')).toMatchObject({ lookalikes: 'full', targets: ['chase.com'] });
  expect(brands.find(({ id }) => id === 'google')?.targets).toEqual(['google.com', 'youtube.com', 'gmail.com']);
  expect(own).toEqual(montpellier.protected);
});

test('any other domain is protected as it is written', () => {
  expect(withProtected(montpellier, ['Exemple.fr']).protected.at(-1)).toEqual({
    domain: 'exemple.fr',
    spoken: [],
    words: [],
    places: [],
    departments: [],
  });
});

test('what is protected already stays as it is', () => {
  expect(withProtected(montpellier, ['ac-montpellier.fr', 'AC-MONTPELLIER.FR'])).toEqual(montpellier);
});

test('a domain given twice is protected once', () => {
  const { protected: own } = withProtected(montpellier, ['ac-nice.fr', 'ac-nice.fr']);
  expect(own.map(({ domain }) => domain)).toEqual(['ac-montpellier.fr', 'ac-nice.fr']);
});
