import { expect, test } from 'vitest';
import { imitated } from './profile.ts';

/** The most deceptive first; those on one line are as near. */
const nearness: readonly (readonly string[])[] = [
  ['ac-m0ntpellier.fr', 'ac-rnontpellier.fr'],
  ['acmontpellier.fr', 'ac-mont-pellier.fr', 'ac-montpéllier.fr', 'ac-montpellier.com'],
  ['ac-montpelier.fr', 'ac-montpelllier.fr', 'ac-montpellier-webmail.fr'],
  ['ac-montpelleir.fr'],
  ['ac-montpellier-connexion.com', 'webmail-ac-montpellier.net'],
  ['webmail-ac-montpellier-connexion.com'],
];

test('what eyes take for the same is nearest, words around the name and other suffixes take it away', () => {
  const distances = nearness.map((hosts) => new Set(hosts.map((host) => imitated(host)?.distance)));
  for (const each of distances) expect(each.size).toBe(1);
  const ranked = distances.map(([distance = Number.NaN]) => distance);
  expect(ranked).toEqual(ranked.toSorted((one, other) => one - other));
  expect(new Set(ranked).size).toBe(ranked.length);
});
