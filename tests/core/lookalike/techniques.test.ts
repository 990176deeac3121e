import { expect, test } from 'vitest';
import type { Technique } from '../../../core/lookalike/lookalike.ts';
import { techniques } from '../../../core/lookalike/techniques.ts';
import { imitated } from './profile.ts';

const academy = 'ac-montpellier.fr';

interface Row {
  readonly technique: Technique;
  /** Hosts; those without a name of their own imitate the academy. */
  readonly found: readonly (string | readonly [host: string, of: string])[];
  /** Close to the kind, and nobody's imitation or another technique's. */
  readonly missed: string;
}

const rows: readonly Row[] = [
  {
    technique: 'homoglyph',
    found: [
      'ac-m0ntpellier.fr',
      'ac-montpe11ier.fr',
      // rn for m
      'ac-rnontpellier.fr',
      // Cyrillic а, Cyrillic о, Ukrainian і, Greek ο, and an accent, in A-labels as they arrive
      'xn--c-montpellier-v1k.fr',
      'xn--ac-mntpellier-l7k.com',
      'xn--ac-montpeller-eil.fr',
      'xn--c-mntpeller-9ei97lrp.fr',
      'xn--ac-montpllier-ihb.fr',
      ['xn--meli-43d.fr', 'ameli.fr'],
      ['g00gle.com', 'google.com'],
    ],
    // « l'université », with an accent of its own: xn--universit-montpellier-56b
    missed: 'xn--universit-montpellier-56b.fr',
  },
  {
    technique: 'omission',
    // the first, a middle, a doubled and the last letter
    found: [
      'ac-montpelier.fr',
      'ac-mntpellier.fr',
      'c-montpellier.fr',
      'ac-montpellie.fr',
      ['gogle.com', 'google.com'],
    ],
    missed: 'montpellier.fr',
  },
  {
    technique: 'insertion',
    found: ['ac-montprellier.fr', 'ac-montpeullier.fr', 'ac-monytpellier.fr'],
    missed: 'atgc-montpellier.fr',
  },
  {
    technique: 'repetition',
    found: ['ac-montppellier.fr', 'ac-moontpellier.fr', 'aac-montpellier.fr', ['googlle.com', 'google.com']],
    missed: 'parc-montppellier.fr',
  },
  {
    technique: 'replacement',
    // neighbours on azerty and on qwerty
    found: ['ac-mobtpellier.fr', 'ac-montpzllier.fr', 'qc-montpellier.fr', 'ac-montpelkier.fr'],
    missed: 'esc-montpellier.com',
  },
  {
    technique: 'transposition',
    found: ['ac-monptellier.fr', 'ca-montpellier.fr', 'ac-motnpellier.fr', ['leboncion.fr', 'leboncoin.fr']],
    missed: 'tourisme-monptellier.fr',
  },
  {
    technique: 'hyphenation',
    found: ['acmontpellier.fr', 'acm-ontpellier.fr', 'ac-mont-pellier.fr', 'a-c-montpellier.fr', ['ca-f.fr', 'caf.fr']],
    missed: 'mont-pellier.fr',
  },
  {
    technique: 'vowel-swap',
    found: ['ac-montpallier.fr', 'ac-muntpellier.fr', 'ac-montpelliar.fr', ['antay.gouv.fr', 'antai.gouv.fr']],
    missed: 'amelia.fr',
  },
  {
    technique: 'bitsquatting',
    // l and d, m and e, p and q differ in one bit
    found: ['ac-montpeldier.fr', 'ac-eontpellier.fr', 'ac-montqellier.fr'],
    missed: 'eontpellier.fr',
  },
  {
    technique: 'plural',
    found: ['ac-montpelliers.fr', ['impotss.gouv.fr', 'impots.gouv.fr'], ['service-publics.fr', 'service-public.fr']],
    missed: 'oranges.fr',
  },
  {
    technique: 'addition',
    found: ['ac-montpelliera.fr', 'ac-montpellierx.fr', 'ac-montpellier1.fr'],
    missed: 'montpelliera.fr',
  },
  {
    technique: 'dot-shift',
    found: [
      'webmailac-montpellier.fr',
      'wwwac-montpellier.fr',
      'ac-mont.pellier.fr',
      'ac.montpellier.com',
      ['wwwameli.fr', 'ameli.fr'],
    ],
    // a host of the town's
    missed: 'ac.montpellier.fr',
  },
  {
    technique: 'tld-swap',
    found: ['ac-montpellier.com', 'ac-montpellier.net', ['sncf-connect.fr', 'sncf-connect.com']],
    missed: 'orange.org',
  },
  {
    technique: 'combosquatting',
    found: [
      'ac-montpellier-webmail.fr',
      'webmail-ac-montpellier.com',
      'acmontpellierwebmail.com',
      'ac-montpellier34.fr',
      ['ameliportail.fr', 'ameli.fr'],
      ['caf-allocations.fr', 'caf.fr'],
    ],
    missed: 'ups-fitness.com',
  },
  {
    technique: 'reordering',
    found: ['montpellier-ac.fr', 'montpellierac.fr', 'montpellier-ac-webmail.com'],
    missed: 'montpellier-acrobatie.fr',
  },
  {
    technique: 'spoken-name',
    found: [
      'academie-montpellier.com',
      'rectorat34-messagerie.fr',
      'rectorat-de-montpellier.net',
      'dsden-herault.fr',
      // académie, with its accent
      'xn--acadmie-montpellier-ezb.fr',
      ['impots-gouv.com', 'impots.gouv.fr'],
    ],
    missed: 'rectorat75.fr',
  },
  {
    technique: 'target-embedding',
    found: [
      'ac-montpellier.fr.login.example',
      'ac-montpellier-fr.web.app',
      'webmail.ac-montpellier.fr.connexion.net',
      'ac-montpellier-fr.com',
      ['microsoft.com.login.example', 'microsoft.com'],
    ],
    missed: 'montpellier.fr.login.example',
  },
  {
    technique: 'compound',
    // a slip in a combosquat, two slips, a slip in the spoken name's town
    found: ['ac-montpelier-webmail.fr', 'ac-mobtpelier.fr', 'ac-montpelier-fr.com', 'rectorat-montpelier.fr'],
    missed: 'univ-montpelier.fr',
  },
];

const found = rows.flatMap(({ technique, found: hosts }) =>
  hosts.map((host) =>
    typeof host === 'string' ? { technique, host, of: academy } : { technique, host: host[0], of: host[1] },
  ),
);

test.each(found)('$host is $technique of $of', ({ technique, host, of }) => {
  expect(imitated(host)).toMatchObject({ of, technique });
});

test.each(rows)('$missed is no $technique', ({ missed }) => {
  expect(imitated(missed)).toBeUndefined();
});

test('every technique has its row, and is asked once', () => {
  expect(techniques.map(({ technique }) => technique).toSorted()).toEqual(
    rows.map(({ technique }) => technique).toSorted(),
  );
});

// The engine finds these, and names them otherwise than the issue and its own comments do.
test('a dot shifted and the suffix drawn into the name is a dot-shift', () => {
  // target-embedding is asked first, and « fr » stands behind the name
  expect(imitated('ac.montpellier-fr.com')).toMatchObject({ of: academy, technique: 'dot-shift' });
});

test('a plural made singular is a plural', () => {
  // its pattern is « impot » itself, so that no letter differs
  expect(imitated('impot.gouv.fr')).toMatchObject({ of: 'impots.gouv.fr', technique: 'plural' });
});

test('a slip in an embedded domain is a compound', () => {
  // one edit that fills its labels is taken for a slip of the whole name
  expect(imitated('ac-montpelier.fr.login.example')).toMatchObject({ of: academy, technique: 'compound' });
});
