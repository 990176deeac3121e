import type { Partner } from '../profile.ts';

/** One of the French education authorities: Versailles. */
export interface Academy {
  /** `ac-versailles.fr`. */
  readonly domain: string;
  /** As display names say it: `Académie de Versailles`. */
  readonly name: string;
  /** As spoken, folded, words apart: `orleans tours`. */
  readonly places: readonly string[];
  /** `78`, `2a`. */
  readonly departments: readonly string[];
}

/** All of them, with those that were merged but whose addresses still write. */
export const academies: readonly Academy[] = [
  academy('ac-aix-marseille.fr', "d'Aix-Marseille", 'aix marseille', '04 05 13 84'),
  academy('ac-amiens.fr', "d'Amiens", 'amiens', '02 60 80'),
  academy('ac-besancon.fr', 'de Besançon', 'besancon', '25 39 70 90'),
  academy('ac-bordeaux.fr', 'de Bordeaux', 'bordeaux', '24 33 40 47 64'),
  academy('ac-caen.fr', 'de Caen', 'caen', '14 50 61'),
  academy('ac-clermont.fr', 'de Clermont-Ferrand', 'clermont ferrand, clermont', '03 15 43 63'),
  academy('ac-corse.fr', 'de Corse', 'corse', '2a 2b'),
  academy('ac-creteil.fr', 'de Créteil', 'creteil', '77 93 94'),
  academy('ac-dijon.fr', 'de Dijon', 'dijon', '21 58 71 89'),
  academy('ac-grenoble.fr', 'de Grenoble', 'grenoble', '07 26 38 73 74'),
  academy('ac-guadeloupe.fr', 'de Guadeloupe', 'guadeloupe', '971'),
  academy('ac-guyane.fr', 'de Guyane', 'guyane', '973'),
  academy('ac-lille.fr', 'de Lille', 'lille', '59 62'),
  academy('ac-limoges.fr', 'de Limoges', 'limoges', '19 23 87'),
  academy('ac-lyon.fr', 'de Lyon', 'lyon', '01 42 69'),
  academy('ac-martinique.fr', 'de Martinique', 'martinique', '972'),
  academy('ac-mayotte.fr', 'de Mayotte', 'mayotte', '976'),
  academy('ac-montpellier.fr', 'de Montpellier', 'montpellier', '11 30 34 48 66'),
  academy('ac-nancy-metz.fr', 'de Nancy-Metz', 'nancy metz', '54 55 57 88'),
  academy('ac-nantes.fr', 'de Nantes', 'nantes', '44 49 53 72 85'),
  academy('ac-nice.fr', 'de Nice', 'nice', '06 83'),
  academy('ac-normandie.fr', 'de Normandie', 'normandie', '14 27 50 61 76'),
  academy('ac-noumea.nc', 'de Nouvelle-Calédonie', 'noumea, nouvelle caledonie', '988'),
  academy('ac-orleans-tours.fr', "d'Orléans-Tours", 'orleans tours', '18 28 36 37 41 45'),
  academy('ac-paris.fr', 'de Paris', 'paris', '75'),
  academy('ac-poitiers.fr', 'de Poitiers', 'poitiers', '16 17 79 86'),
  academy('ac-polynesie.pf', 'de Polynésie française', 'polynesie francaise, polynesie', '987'),
  academy('ac-reims.fr', 'de Reims', 'reims', '08 10 51 52'),
  academy('ac-rennes.fr', 'de Rennes', 'rennes', '22 29 35 56'),
  academy('ac-reunion.fr', 'de La Réunion', 'reunion, la reunion', '974'),
  academy('ac-rouen.fr', 'de Rouen', 'rouen', '27 76'),
  academy('ac-spm.fr', 'de Saint-Pierre-et-Miquelon', 'saint pierre et miquelon, spm', '975'),
  academy('ac-strasbourg.fr', 'de Strasbourg', 'strasbourg', '67 68'),
  academy('ac-toulouse.fr', 'de Toulouse', 'toulouse', '09 12 31 32 46 65 81 82'),
  academy('ac-versailles.fr', 'de Versailles', 'versailles', '78 91 92 95'),
  academy('ac-wf.wf', 'de Wallis-et-Futuna', 'wallis et futuna', '986'),
];

function academy(domain: string, named: string, places: string, departments: string): Academy {
  return { domain, name: `Académie ${named}`, places: places.split(', '), departments: departments.split(' ') };
}

/** The words that make an academy's name with a place or a department: `rectorat`, `dsden`. */
export const academyWords: readonly string[] = [
  'académie',
  'acad',
  'academy',
  'academique',
  'région académique',
  'ac',
  'rectorat',
  'dsden',
  'inspection académique',
];

/** Academies write to each other all day. */
export const academyPartners: readonly Partner[] = academies.map(({ domain, name }) => ({
  domain,
  names: [name, name.replace('Académie', 'Rectorat')],
}));
