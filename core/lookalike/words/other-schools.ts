/** « Tabac Montpellier », « fac-montpellier.fr » (faculty), « bac-reunion.fr » (examination): words whose end is an academy's short head. */
export const wordsEndingInAc: ReadonlySet<string> = new Set(
  `bac bivouac cognac fac frac hamac isaac lac lilac mac pac sac tabac tarmac vac zac zodiac`.split(/\s+/u),
);

/** Words beside a town that make it another's name, though a slip away from a body's (`acadomia`) or a service's word (`formation`). */
export const otherSchools: ReadonlySet<string> = new Set(
  `aca acadia acadomia acat business cad cours directorat doctoral doctorat doctorats electorat famille formation formations jeune jeunes
  lectorat protectorat restaurant restauration sante scad soutien sport`.split(/\s+/u),
);
