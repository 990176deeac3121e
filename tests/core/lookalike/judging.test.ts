import { expect, test } from 'vitest';
import { imitated, imitatedAmong } from './profile.ts';

test.each([
  // letters of another script: nobody types them by chance
  ['xn--meli-43d.fr', 'conclusive'],
  ['xn--chrnopost-22h.fr', 'conclusive'],
  ['xn--impts-lye.com', 'conclusive'],
  ['xn--range-iye.fr', 'conclusive'],
  ['xn--gogle-jye.com', 'conclusive'],
  ['xn--micrsoft-qbh.com', 'conclusive'],
  // of three letters too, under the same suffix
  ['xn--cf-7kc.fr', 'conclusive'],
  // slips, suffixes and words around the name
  ['ac-montpelier.fr', 'strong'],
  ['ac-montpellier.com', 'strong'],
  ['rectorat34-messagerie.fr', 'strong'],
  ['paypa1.com', 'strong'],
  ['caf-connexion.fr', 'strong'],
  // two slips beside other words
  ['ac-monptelier-webmail.fr', 'weak'],
  ['ac-montpzlier-connexion.com', 'weak'],
  // an ordinary word as a host of what is made to carry others' names
  ['impots.secure-connect.com', 'weak'],
  ['orange.secure-connect.com', 'weak'],
])('%s is %s', (host, strength) => {
  expect(imitated(host)?.strength).toBe(strength);
});

// Names with a shared head (`ac-`) are judged by judge-headed, which never says so: the organisation's own name is held less than a brand's.
test.each(['xn--c-montpellier-v1k.fr', 'xn--ac-montpeller-eil.fr'])(
  '%s is the academy in letters of another script: conclusive',
  (host) => {
    expect(imitated(host)?.strength).toBe('conclusive');
  },
);

test.each([
  // one letter away, or the same under another suffix
  ['caf', 'cat.fr cap.fr kaf.fr cafe.fr caf.com caf.net cafpi.fr monsieur-caf.fr caf-paris.fr'],
  ['msa', 'nisa.fr msb.fr msa.com visa.com'],
  ['mgen', 'mgem.fr mqen.fr mgen.com imagen.fr'],
  ['edf', 'edf.com edt.fr eds.fr'],
  ['lcl', 'lcl-avocats.fr lci.fr lidl.fr'],
])('closeness to %s alone is nothing', (_name, hosts) => {
  expect(hosts.split(' ').filter((host) => imitated(host))).toEqual([]);
});

test.each([
  ['caf-allocations.fr', 'caf.fr'],
  ['allocation-caf.fr', 'caf.fr'],
  ['mon-caf.fr', 'caf.fr'],
  ['msa-connexion.fr', 'msa.fr'],
  ['mgen-sante.fr', 'mgen.fr'],
  ['lcl-banque.fr', 'lcl.fr'],
  ['dpd-livraison.fr', 'dpd.fr'],
  // glued to them
  ['cafpaiement.fr', 'caf.fr'],
  ['compteedf.com', 'edf.fr'],
  ['cnedinscription.fr', 'cned.fr'],
  // a hyphen within it
  ['ca-f.fr', 'caf.fr'],
])('%s: a short name counts beside words of its service', (host, of) => {
  expect(imitated(host)?.of).toBe(of);
});

// Of a name of three letters even the whole domain, spelled out in front of a stranger's, is passed over.
test.each(['caf.fr.login.example', 'lcl.fr.connexion.example'])('%s spells out a whole domain', (host) => {
  expect(imitated(host)).toBeDefined();
});

test.each([
  // the same word under another suffix is most often somebody else's
  'education.com education.lu free.org free.web.app orange.org apple.org',
  // and so it is beside words that are nobody's service
  'restaurant-orange.fr jus-d-orange.fr orange-county.gov free-fonts.com sex-education.com apple-pie-recipes.com',
  // an English word needs a word of the brand's own: « login » is everybody's
  'education-login.com ups-fitness.com',
])('an English word is nobody’s: %s', (hosts) => {
  expect(hosts.split(' ').filter((host) => imitated(host))).toEqual([]);
});

test.each([
  ['orange-facture.fr', 'orange.fr'],
  ['orange-client.com', 'orange.fr'],
  ['free-mobile-facture.com', 'free.fr'],
  ['education-gouv.fr', 'education.gouv.fr'],
  ['espace-impots.fr', 'impots.gouv.fr'],
  ['ups-delivery.com', 'ups.com'],
])('%s: an ordinary word beside words of its brand', (host, of) => {
  expect(imitated(host)?.of).toBe(of);
});

test.each([
  ['g00gle.com', 'google.com'],
  ['googel.com', 'google.com'],
  ['nicrosoft.com', 'microsoft.com'],
  ['faceb00k.com', 'facebook.com'],
  ['microsoft.com.login.example', 'microsoft.com'],
  ['google-login.web.app', 'google.com'],
])('%s: nobody writes so of a brand known the world over', (host, of) => {
  expect(imitated(host)?.of).toBe(of);
});

test.each([
  'google.lt',
  'leboncoin.com',
  'google-login.com',
  'paypal-login.com',
  'microsoft-partner.fr',
  'leboncoin-paiement.fr',
])('%s: namesakes and resellers of a brand known the world over are nothing', (host) => {
  expect(imitated(host)).toBeUndefined();
});

const ofToulouse = imitatedAmong('ac-toulouse.fr');

test.each([
  ['ac-toulouse.com', 'tld-swap'],
  ['ac-tolouse.fr', 'omission'],
  ['ac-toulouse-webmail.fr', 'combosquatting'],
  ['academie-toulouse.com', 'spoken-name'],
])('%s is %s of an academy once it is protected', (host, technique) => {
  expect(imitated(host)).toBeUndefined();
  expect(ofToulouse(host)).toMatchObject({ of: 'ac-toulouse.fr', technique });
});

test('an academy that is protected accuses nobody of its own town', () => {
  const hosts = 'ac-toulouse.fr webmail.ac-toulouse.fr toulouse.fr utoulouse.fr univ-toulouse.fr toulouse-tourisme.fr';
  expect(hosts.split(' ').filter((host) => ofToulouse(host))).toEqual([]);
});

test('departments of another academy are no way to say its name here', () => {
  expect(ofToulouse('rectorat31.fr')).toBeUndefined();
  expect(ofToulouse('rectorat34.fr')).toMatchObject({ of: 'ac-montpellier.fr' });
});

test('what is glued to an academy’s name must be words or numbers', () => {
  const ofNice = imitatedAmong('ac-nice.fr', 'ac-lyon.fr');
  expect('ac-nicewebmail.fr ac-nice06.fr webmailac-lyon.fr'.split(' ').filter((host) => !ofNice(host))).toEqual([]);
  const others = 'ac-nicephore.fr ac-lyonnais.fr pzac-montpellier.fr hipac-montpellier.fr'.split(' ');
  expect(others.filter((host) => ofNice(host))).toEqual([]);
});

const ofMicrosoft = imitatedAmong('microsoft.com', 'chase.com');

test.each([
  ['microsoft-login.com', 'microsoft.com'],
  ['microsoft-support.fr', 'microsoft.com'],
  ['microsoft.lt', 'microsoft.com'],
  ['chase-banque.fr', 'chase.com'],
])('%s is looked for once its brand is protected', (host, of) => {
  expect(imitated(host)).toBeUndefined();
  expect(ofMicrosoft(host)?.of).toBe(of);
});

test('a name that no list knows is protected as it is written', () => {
  const ofExample = imitatedAmong('exemple.fr');
  expect(ofExample('exemple-connexion.fr')).toMatchObject({ of: 'exemple.fr', technique: 'combosquatting' });
  expect(ofExample('mail.exemple.fr')).toBeUndefined();
});

test.each([
  // a slip of a short name, one letter of it read as the word's
  ['ameliportail.net', 'ameli.fr'],
  ['melicompte.net', 'ameli.fr'],
  ['securitempots.com', 'impots.gouv.fr'],
  ['connexionzantai.com', 'antai.gouv.fr'],
  ['mon-compteamelli.fr', 'ameli.fr'],
])('%s: a slip of a short name counts where a telling word is glued to it', (host, of) => {
  expect(imitated(host)?.of).toBe(of);
});

test.each([
  // words of French and English, and surnames
  [
    'whole',
    'reduction.fr emulation.com educatif.fr edification.com riposte.fr finance.com camden.fr larose.fr delaporte.fr',
  ],
  [
    'beside other words',
    'orageretraite.fr messagegrange.fr planningrange.fr profsamedi.fr ameliegroupe.fr anticenter.fr',
  ],
  [
    'ending or beginning with a name',
    'consultants.fr assistants.fr protestants.com tempsfr.fr cafespace.fr cafeteria.fr',
  ],
])('ordinary words imitate nobody, %s', (_where, hosts) => {
  expect(hosts.split(' ').filter((host) => imitated(host))).toEqual([]);
});
