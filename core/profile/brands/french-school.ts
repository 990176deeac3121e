import type { Brand } from '../profile.ts';
import { brand, brandTable } from './brand-entry.ts';

const insurerWords =
  'mutuelle sante adherent adherents remboursement assurance complementaire prevoyance espace societaire';

/** Those whom teachers and school staff deal with: mutual insurers, school life, digital workspaces, publishers. */
export const frenchSchool: readonly Brand[] = [
  brand('full', 'mgen', 'MGEN, Mutuelle générale de l’Éducation nationale, Groupe VYV', 'mgen.fr groupe-vyv.fr', {
    targets: 'mgen.fr',
    words: insurerWords,
  }),
  brand(
    'full',
    'pronote',
    'Pronote, Index Éducation, Hyperplanning, Pronote Index Éducation',
    'index-education.com index-education.net index-education.fr',
    {
      targets: 'index-education.net',
      words: 'pronote hyperplanning eleve eleves parent parents espace notes absences',
    },
  ),
  brand('full', 'monlycee', 'monlycée.net, MonLycée', 'monlycee.net', { words: 'ent eleve eleves parent parents' }),
  brand('full', 'ent-occitanie', 'ENT Occitanie, Mon ENT Occitanie', 'mon-ent-occitanie.fr', {
    words: 'lycee college eleve eleves parent parents',
  }),
  brand('full', 'ecole-directe', 'École Directe, EcoleDirecte, Aplim', 'ecoledirecte.com aplim.fr', {
    targets: 'ecoledirecte.com',
    words: 'eleve eleves famille familles parent parents',
  }),
  brand('close', 'maif', 'MAIF', 'maif.fr', { words: insurerWords }),
  brand('close', 'toutatice', 'Toutatice', 'toutatice.fr'),
  brand('close', 'lycee-connecte', '~Lycée Connecté', 'lyceeconnecte.fr'),
  brand('close', 'mon-bureau-numerique', 'Mon Bureau Numérique', 'monbureaunumerique.fr'),
  ...brandTable(
    'none',
    `
    ~MAE, MAE Assurance: mae.fr
    GMF, Garantie mutuelle des fonctionnaires: gmf.fr
    MACIF: macif.fr
    MAAF: maaf.fr
    MATMUT: matmut.fr
    MMA Assurances: mma.fr
    ~MNT, Mutuelle nationale territoriale: mnt.fr
    MNH: mnh.fr
    MGEFI: mgefi.fr
    Intériale: interiale.fr
    Préfon, Préfon-Retraite: prefon.asso.fr prefon-retraite.fr prefon-retraite.com
    Harmonie Mutuelle: harmonie-mutuelle.fr
    Groupama: groupama.fr groupama.com
    Malakoff Humanis: malakoffhumanis.com
    AG2R La Mondiale: ag2rlamondiale.fr
    Alan Santé: alan.com alan.eu
    AXA, AXA Assurances: axa.fr axa.com axa.be axa.de axa.es axa
    Allianz: allianz.fr allianz.com allianz.de allianz.es allianz
    CNP Assurances: cnp.fr
    e-lyco: e-lyco.fr
    Skolengo, Kosmos Éducation: skolengo.com skolengo.net kosmoseducation.com kdecole.org
    itslearning: itslearning.com
    ~Edifice, NEO ONE: edifice.io opendigitaleducation.com
    Beneylu School: beneylu.com
    Klassly, Klassroom: klassly.com klassroom.co
    Educartable: educartable.com
    Toute Mon Année: toutemonannee.com
    Éclat-BFC: eclat-bfc.fr
    laclasse.com: laclasse.com
    Éditions Nathan: nathan.fr
    Hachette Éducation: hachette-education.com hachette.fr hachette-livre.fr
    ~Hatier: editions-hatier.fr
    ~Magnard, Éditions Magnard: magnard.fr
    Éditions Bordas: editions-bordas.fr
    Éditions Belin, Belin Éducation: belin-education.com
    Le Livre Scolaire: lelivrescolaire.fr
    Kahoot: kahoot.com kahoot.it
    Quizlet: quizlet.com
    Canva: canva.com canva.cn
    ~Genially: genially.com genial.ly
    `,
  ),
];
