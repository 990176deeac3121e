import { expect, test } from 'vitest';
import { named as enNamed, ofNamed as enOfNamed } from '../../../core/texts/en-names.ts';
import { named, ofNamed, toNamed } from '../../../core/texts/fr-names.ts';

test.for<readonly [name: string, alone: string, of: string, to: string]>([
  [
    'académie de Montpellier',
    'l’académie de Montpellier',
    'de l’académie de Montpellier',
    'à l’académie de Montpellier',
  ],
  ['rectorat de Lyon', 'le rectorat de Lyon', 'du rectorat de Lyon', 'au rectorat de Lyon'],
  [
    'région académique Occitanie',
    'la région académique Occitanie',
    'de la région académique Occitanie',
    'à la région académique Occitanie',
  ],
  ['services de l’État', 'les services de l’État', 'des services de l’État', 'aux services de l’État'],
  ['hôpital de Nîmes', 'l’hôpital de Nîmes', 'de l’hôpital de Nîmes', 'à l’hôpital de Nîmes'],
  ['École Directe', '«\u00A0École Directe\u00A0»', 'de «\u00A0École Directe\u00A0»', 'à «\u00A0École Directe\u00A0»'],
  ['leboncoin', '«\u00A0leboncoin\u00A0»', 'de «\u00A0leboncoin\u00A0»', 'à «\u00A0leboncoin\u00A0»'],
  ['Netflix', '«\u00A0Netflix\u00A0»', 'de «\u00A0Netflix\u00A0»', 'à «\u00A0Netflix\u00A0»'],
])('%s takes its article', ([name, alone, of, to]) => {
  expect([named(name), ofNamed(name), toNamed(name)]).toEqual([alone, of, to]);
});

test.for<readonly [name: string, alone: string, of: string]>([
  ['Montpellier education authority', 'the Montpellier education authority', 'the Montpellier education authority’s'],
  ['University of Lyon', 'the University of Lyon', 'the University of Lyon’s'],
  ['Netflix', 'Netflix', 'Netflix’s'],
  ['Galeries Lafayette', 'Galeries Lafayette', 'Galeries Lafayette’s'],
  ['Bouygues Telecom Services', 'Bouygues Telecom Services', 'Bouygues Telecom Services’'],
  ['leboncoin', 'leboncoin', 'leboncoin’s'],
])('%s in English', ([name, alone, of]) => {
  expect([enNamed(name), enOfNamed(name)]).toEqual([alone, of]);
});
