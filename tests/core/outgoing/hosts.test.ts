import { describe, expect, test } from 'vitest';
import { hostTableOf } from '../../../core/outgoing/host-table-of.ts';
import { reducedHosts } from '../../../core/outgoing/host-table.ts';
import { hostsOf } from '../../../core/outgoing/hosts-of.ts';
import { freeMailDomains } from '../../../core/profile/tables/free-mail.ts';
import { context } from '../rules/judge.ts';

const whole = hostsOf(context);
const reduced = reducedHosts(hostTableOf(context.profile));
const both = [
  ['whole profile', whole],
  ['reduced table', reduced],
] as const;

describe.for(both)('%s', ([, hosts]) => {
  test.for<readonly [host: string, meant: string]>([
    ['ac-montpelier.fr', 'ac-montpellier.fr'],
    ['ac-montpeller.fr', 'ac-montpellier.fr'],
    ['ac-motnpellier.fr', 'ac-montpellier.fr'],
    ['ac-montpellier.com', 'ac-montpellier.fr'],
    ['ac-montpellier.fe', 'ac-montpellier.fr'],
    ['ac-montpelier.com', 'ac-montpellier.fr'],
    ['ac-montpellier', 'ac-montpellier.fr'],
    ['acmontpellier.fr', 'ac-montpellier.fr'],
    ['ac_montpellier.fr', 'ac-montpellier.fr'],
    ['ac.montpellier.fr', 'ac-montpellier.fr'],
    ['ac-montpellier-fr', 'ac-montpellier.fr'],
    ['webmail.ac-montpelier.fr', 'ac-montpellier.fr'],
    ['ac-montpe11ier.fr', 'ac-montpellier.fr'],
    ['ac-montpellier-assistance.fr', 'ac-montpellier.fr'],
    ['ac-toulous.fr', 'ac-toulouse.fr'],
    ['ac-lile.fr', 'ac-lille.fr'],
    ['gmial.com', 'gmail.com'],
    ['gmai.com', 'gmail.com'],
    ['gmaill.com', 'gmail.com'],
    ['gmail.fr', 'gmail.com'],
    ['gmail.con', 'gmail.com'],
    ['gmail.co', 'gmail.com'],
    ['gmail', 'gmail.com'],
    ['gmial.fr', 'gmail.com'],
    ['hotmial.fr', 'hotmail.fr'],
    ['hotmail.cm', 'hotmail.com'],
    ['yaho.fr', 'yahoo.fr'],
    ['outlok.com', 'outlook.com'],
    ['ornage.fr', 'orange.fr'],
    ['wandoo.fr', 'wanadoo.fr'],
    ['laposte.ner', 'laposte.net'],
    ['lapsote.net', 'laposte.net'],
    ['iclod.com', 'icloud.com'],
    ['free.rf', 'free.fr'],
    ['sfr.ft', 'sfr.fr'],
    ['ac-montpellierfr', 'ac-montpellier.fr'],
    ['ac-montpellier..fr', 'ac-montpellier.fr'],
    ['ac-toulousefr', 'ac-toulouse.fr'],
    ['ac-toulouse.com', 'ac-toulouse.fr'],
    ['ac-nice.org', 'ac-nice.fr'],
    ['gmailcom', 'gmail.com'],
    ['gmail..com', 'gmail.com'],
    ['sfrfr', 'sfr.fr'],
    ['gmail.com.fr', 'gmail.com'],
    ['orange.fr.com', 'orange.fr'],
  ])('%s meant %s', ([host, meant]) => {
    expect(hosts.meantBy(host)).toMatchObject({ domain: meant, strength: 'strong' });
  });

  // Of a short name, and of a first letter, what hands do most is pointed out beside the field, and no more.
  test.for<readonly [host: string, meant: string]>([
    ['freee.fr', 'free.fr'],
    ['fre.fr', 'free.fr'],
    ['fere.fr', 'free.fr'],
    ['srf.fr', 'sfr.fr'],
    ['lvie.fr', 'live.fr'],
    ['prange.fr', 'orange.fr'],
    ['hmail.com', 'gmail.com'],
    ['otmail.fr', 'hotmail.fr'],
    ['tahoo.fr', 'yahoo.fr'],
    ['aposte.net', 'laposte.net'],
  ])('%s, perhaps %s', ([host, meant]) => {
    expect(hosts.meantBy(host)).toMatchObject({ domain: meant, strength: 'weak' });
  });

  test.for(
    `ac-montpellier.fr webmail.ac-montpellier.fr ac-toulouse.fr ac-lille.fr ec-lille.fr education.gouv.fr montpellier.fr
    parc-montpellier.fr umontpellier.fr etu.umontpellier.fr herault.fr beziers.fr laregion.fr cnrs.fr cned.fr snes.edu
    mail.com email.com orage.fr grange.fr cloud.com gmx.de laposte.fr orange.com free-solutions.fr mairie-beziers.fr sfr.com
    mairie.fr lycee-montpellier.example clinique.example boulangerie-montpellier.com hotel.fr hotmail.be outlook.be
    proton.me pm.me mailo.com edf.fr ameli.fr impots.gouv.fr pronote.net index-education.com crous-montpellier.fr
    google.com microsoft.com apple.com yahoo.co.uk tele2.fr live.be freenet.de orangecyberdefense.com lapostemobile.fr
    outlooks-conseil.fr gmail-paris.fr afree.fr fred.fr life.fr love.fr nerf.fr boxx.fr fee.fr range.fr box.fr bob.fr laporte.fr freres.fr sfrance.fr olive.fr
    freeandco.fr yoho.fr ac-toulouse-tennis.com umontpellier.com sfr.example.fr free.example.com orange.city-hall.example`.split(
      /\s+/u,
    ),
  )('%s is nobody’s slip', (host) => {
    expect(hosts.meantBy(host)).toBeUndefined();
  });

  test('no free mail domain, partner or brand is anybody’s slip', () => {
    const { partners, brands } = hostTableOf(context.profile);
    // Endings of a brand's own take no mail: `orange`.
    const known = [...freeMailDomains, ...partners, ...brands].filter((host) => host.includes('.'));
    expect(known.filter((host) => hosts.meantBy(host))).toEqual([]);
  });

  test.for([
    ['ac-montpellier.fr', 'ours'],
    ['sub.ac-montpellier.fr', 'ours'],
    ['notac-montpellier.fr', 'other'],
    ['ac-toulouse.fr', 'known'],
    ['gmail.com', 'free-mail'],
    ['boulangerie.example', 'other'],
    ['', 'other'],
  ] as const)('%s is %s', ([host, standing]) => {
    expect(hosts.standingOf(host)).toBe(standing);
  });

  test.for([
    ['ac-montpellier.fr', 'sub.ac-montpellier.fr', true],
    ['a.entreprise.example', 'b.entreprise.example', true],
    ['ac-montpellier.fr', 'ac-toulouse.fr', false],
    ['a.co.uk', 'b.co.uk', false],
    ['gmail.com', 'outlook.com', false],
  ] as const)('%s and %s are of one body: %s', ([one, other, same]) => {
    expect(hosts.bodyOf(one) === hosts.bodyOf(other)).toBe(same);
  });
});

test.for<readonly [host: string, meant: string]>([
  ['xn--c-montpellier-o7k.fr', 'ac-montpellier.fr'],
  ['ас-montpellier.fr', 'ac-montpellier.fr'],
  ['ас-toulouse.fr', 'ac-toulouse.fr'],
  ['umontреllier.fr', 'umontpellier.fr'],
])('%s is known for an imitation by the whole profile', ([host, meant]) => {
  expect(whole.meantBy(host)).toMatchObject({ domain: meant, by: 'lookalike' });
});

test('a neighbour of a partner other than an academy is only pointed out', () => {
  expect(whole.meantBy('umontpelier.fr')).toEqual({ domain: 'umontpellier.fr', by: 'slip', strength: 'weak' });
});
