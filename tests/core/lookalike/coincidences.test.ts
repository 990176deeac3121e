import { describe, expect, test } from 'vitest';
import { coincidences } from '../../../core/lookalike/coincidences.ts';
import { imitated } from './profile.ts';

interface Row {
  readonly id: string;
  readonly why: string;
  readonly hosts: readonly string[];
  /** The same by all but the reason: an imitation. */
  readonly beside: string;
}

const rows: readonly Row[] = [
  {
    id: 'word-ending-in-head',
    why: 'the « ac » ends a word of its own',
    hosts: [
      'sac-montpellier.fr',
      'cognac-montpellier.fr',
      'bivouac-montpellier.fr',
      'zodiac-montpellier.fr',
      'fac-montpellier.fr',
      'bac-montpellier.fr',
      'lac-montpellier.fr',
    ],
    beside: 'webmailac-montpellier.fr',
  },
  {
    id: 'school-site',
    why: 'schools put the name of their academy behind their own',
    hosts: [
      'lyc-jouvet-ac-montpellier.fr',
      'clg-fontcarrade-ac-montpellier.fr',
      'ecole-jean-jaures-ac-montpellier.fr',
      'marie-curie-nogent-sur-oise-ac-montpellier.fr',
      'notre-dame-de-la-paix-ac-montpellier.fr',
    ],
    // not the suffix that schools have
    beside: 'lyc-jouvet-ac-montpellier.com',
  },
  {
    id: 'ordinary-neighbour',
    why: 'a word, or the name of another, that happens to be near',
    hosts: [
      'amelie.fr',
      'amelio.fr',
      'laporte.fr',
      'laporte.com',
      'lamotte.fr',
      'grange.fr',
      'oranger.fr',
      'imports.fr',
      'seduction.fr',
      'caden.fr',
      'cassen.fr',
      'santai.fr',
      'chronosport.fr',
      'papal.com',
    ],
    beside: 'amelif.fr',
  },
  {
    id: 'carrier',
    why: 'networks carry the names of their customers',
    hosts: [
      'netflix.com.edgesuite.net',
      'www.impots.gouv.fr.edgekey.net',
      'www.chronopost.fr.edgekey.net',
      'laposte.fr.akamaiedge.net',
      'laposte.akamaized.net',
      'chronopost.fastly.net',
      'ameli.edgesuite.net',
      'ac-montpellier.fr.akamaized.net',
    ],
    beside: 'netflix.com.evil.com',
  },
  {
    id: 'state-registered',
    why: 'only bodies of the State register there',
    hosts: [
      'service-public-pros.gouv.fr',
      'education-nationale.gouv.fr',
      'impots-partenaires.gouv.fr',
      'mesimpots.gouv.fr',
      'antai-usagers.gouv.fr',
      'ants-agenda.gouv.fr',
    ],
    // a slip that nobody owns is still worth a warning
    beside: 'antay.gouv.fr',
  },
];

describe.each(rows)('$id: $why', ({ hosts, beside }) => {
  test.each(hosts)('%s imitates nobody', (host) => {
    expect(imitated(host)).toBeUndefined();
  });

  test('what lacks the reason is an imitation', () => {
    expect(imitated(beside)).toBeDefined();
  });
});

test('every coincidence has its row, and is asked once', () => {
  expect(coincidences.map(({ id }) => id).toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
});

// The name's own pattern is excused; then the town's reads « tab » or « fr » and the body « ac », and finds a spoken name.
test.each(['tabac-montpellier.fr', 'tabacmontpellier.fr', 'montpellier-tabac.fr', 'frac-montpellier.fr'])(
  '%s ends a word in the head, whichever pattern reads it',
  (host) => {
    expect(imitated(host)).toBeUndefined();
  },
);

// Two slips of a long body's name, or one of « acad », make other words: tutors, a degree, an association against torture.
test.each(['acadomia-montpellier.fr', 'doctorat-montpellier.fr', 'acat-montpellier.fr'])(
  '%s has a name of its own beside the town',
  (host) => {
    expect(imitated(host)).toBeUndefined();
  },
);

const innocents: readonly { readonly why: string; readonly hosts: string }[] = [
  {
    why: 'protected itself, or below it',
    hosts: `ac-montpellier.fr webmail.ac-montpellier.fr a.b.c.ac-montpellier.fr ameli.fr assure.ameli.fr impots.gouv.fr
      cfspart.impots.gouv.fr caf.fr www.caf.fr laposte.net login.microsoftonline.com`,
  },
  {
    why: 'a partner of Montpellier, or below it',
    hosts: `umontpellier.fr ent.umontpellier.fr chu-montpellier.fr connexion.chu-montpellier.fr parc-montpellier.fr
      sso.parc-montpellier.fr montpellier.fr intranet.montpellier.fr ac.montpellier.fr montpellier3m.fr montpellier-bs.com
      montpellier-tourisme.fr montpellier.archi.fr univ-montp3.fr webmail.univ-montp3.fr lirmm.fr barreau-montpellier.com`,
  },
  {
    why: 'another academy, or a school as near to one as a letter',
    hosts: `ac-toulouse.fr webmail.ac-toulouse.fr ac-versailles.fr ac-nice.fr ac-lyon.fr ac-noumea.nc ac-polynesie.pf ac-wf.wf
      ec-lyon.fr ec-lille.fr ec-nantes.fr bm-lyon.fr cr-reunion.fr`,
  },
  {
    why: 'a university or school of higher education',
    hosts: `univ-lille.fr univ-lyon1.fr ens-lyon.fr unistra.fr sorbonne-universite.fr montpellier-supagro.fr supagro.fr
      univ-montpellier.fr esc-montpellier.com mit.edu ox.ac.uk u-tokyo.ac.jp`,
  },
  {
    why: 'the town, and someone else in it',
    hosts: `ville-montpellier.fr ot-montpellier.fr cci-montpellier.fr atgc-montpellier.fr afpa-montpellier.fr
      jug-montpellier.org montpellier-agglo.com montpellier-events.com montpellier-danse.com montpellier-handball.com
      theatre-montpellier.fr racing-club-montpellier.fr ia-montpellier.fr canal-montpellier.fr montpellier.paris`,
  },
  {
    why: 'an academy of something else',
    hosts: `tennis-academie-montpellier.com academie-danse-montpellier.fr academie-de-danse-montpellier.com
      academie-musique-montpellier.fr academie-beaute-montpellier.fr academie34-karate.fr academie-montpellier-karate.fr`,
  },
  {
    why: 'a word or a place with a protected name in it',
    hosts: `arnac-la-poste.fr saint-laurent-la-poste.fr impotence.fr impact.fr cafe.fr cafard.fr cafeine.fr orangina.fr
      restaurant-orange.fr jus-d-orange.fr amelie-poulain.fr sex-education.com free-fonts.com apple-pie-recipes.com`,
  },
  {
    why: 'an ordinary host in front of an ordinary name',
    hosts: `mail.dupont.fr cloud.exemple.fr m.exemple.com webmail.example.fr mail.amelie.fr cloud.lacoste.com m.laporte.fr
      mail.capgemini.com m.cafe.fr cloud.impact.fr mail.google.lt cloud.education.com m.free.org mail.montpellier.fr
      cloud.montpellier-tourisme.fr m.montpellierhandball.com`,
  },
];

test.each(innocents)('$why: nobody is imitated', ({ hosts }) => {
  const accused = hosts.split(/\s+/u).filter((host) => imitated(host) !== undefined);
  expect(accused).toEqual([]);
});
