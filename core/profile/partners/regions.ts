import type { Partner } from '../profile.ts';

const regions = [
  'auvergne-rhone-alpes',
  'bourgogne-franche-comte',
  'bretagne',
  'centre-val-de-loire',
  'corse',
  'grand-est',
  'guadeloupe',
  'guyane',
  'hauts-de-france',
  'idf',
  'ile-de-france',
  'martinique',
  'mayotte',
  'normandie',
  'nouvelle-aquitaine',
  'occitanie',
  'paca',
  'pays-de-la-loire',
  'provence-alpes-cote-dazur',
  'reunion',
];

/** The regional authorities above the academies, as ProConnect knows them: `region-academique-occitanie.fr`. */
export const regionPartners: readonly Partner[] = regions.map((region) => ({
  domain: `region-academique-${region}.fr`,
  why: 'Regional education authority',
  names: [],
}));
