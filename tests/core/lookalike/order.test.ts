import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileLookalikes } from '../../../core/lookalike/compile.ts';
import type { Lookalike } from '../../../core/lookalike/lookalike.ts';
import { withProtected } from '../../../core/profile/with-protected.ts';
import type { Profile } from '../../../core/profile/profile.ts';
import { montpellier } from '../profile/montpellier.ts';
import { domainOf } from './profile.ts';

/** Several academies, whose names share their head, and brands whose names share labels: the order might tell. */
const profile = withProtected(montpellier, [
  'ac-toulouse.fr',
  'ac-nice.fr',
  'ac-nancy-metz.fr',
  'ac-nantes.fr',
  'ac-lille.fr',
  'ac-lyon.fr',
  'ac-caen.fr',
  'ac-rouen.fr',
  'ac-normandie.fr',
  'laposte.net',
  'microsoft.com',
]);

const hosts =
  `ac-montpelier.fr ac-nance.fr ac-nanttes.fr ac-nice-lille.fr ac-lillyon.fr ac-rouens.fr rectorat14.fr rectorat34.fr
  ac-toulousemontpellier.fr montpellier-toulouse-ac.fr rectorat-nice-toulouse.com academie-lille-lyon.fr academie-normandie-caen.fr
  laposte.org laposte.info laposte-orange.fr colissimo-laposte.com service-public.com service-publlc.fr impots-ameli.fr ameli-caf.com
  caf-ameli-impots.fr free-orange-facture.com dhl.net dhl-paket.net dhl-dpd.com ups-dhl-livraison.com dpd.net ovh.net ovhcloud.fr
  bnpparibass.com bnpparibass.net hellobank-bnp.com boursorarna.com amaz0n.com amaz0n.fr docusiqn.com google-apple.web.app
  microsoft-laposte.com ac-montpellier.fr.laposte.net.example impots.gouv.fr.ameli.fr.example antai-gouv.fr education-gouv.fr
  xn--meli-43d.fr umontpellier.fr tabac-montpellier.fr lacoste.com ac-lyon.fr amelie.fr example.com`
    .split(/\s+/u)
    .map((host) => domainOf(host));

function answers(asked: Profile): readonly (Lookalike | undefined)[] {
  const { of } = compileLookalikes(asked);
  return hosts.map((host) => of(host));
}

function shuffled<T>(list: readonly T[]): fc.Arbitrary<readonly T[]> {
  return fc.shuffledSubarray([...list], { minLength: list.length });
}

const shuffledProfile = fc
  .record({
    protected: shuffled(profile.protected),
    brands: shuffled(profile.brands),
    partners: shuffled(profile.partners),
  })
  .map((lists): Profile => ({ ...profile, ...lists }));

test('the order of protected names, brands and partners changes no answer', () => {
  const expected = answers(profile);
  expect(expected.filter((answer) => answer !== undefined).length).toBeGreaterThan(30);
  fc.assert(
    fc.property(shuffledProfile, (another) => {
      expect(answers(another)).toEqual(expected);
    }),
    { numRuns: 15 },
  );
});

// Of two protected names that differ in their suffix alone, and a host under a third, the rank is the same: the first is named.
test('nor between names that a host resembles equally', () => {
  const host = domainOf('exemple.com');
  const [one, other] = [
    ['exemple.fr', 'exemple.be'],
    ['exemple.be', 'exemple.fr'],
  ].map((domains) => compileLookalikes(withProtected(montpellier, domains)).of(host));
  expect(one).toEqual(other);
});
