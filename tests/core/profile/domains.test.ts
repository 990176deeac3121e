import { describe, expect, test } from 'vitest';
import type { Domain } from '../../../core/domain/domain.ts';
import { parseHost } from '../../../core/domain/parse-host.ts';
import { compileNames } from '../../../core/profile/names.ts';
import { montpellier } from './montpellier.ts';

const names = compileNames(montpellier);

function domain(host: string): Domain {
  const parsed = parseHost(host);
  if (parsed?.kind !== 'domain') throw new Error(`${host} is no domain`);
  return parsed;
}

describe('whose a domain is', () => {
  test.each([
    ['ac-montpellier.fr', 'ac-montpellier'],
    ['webmail.ac-montpellier.fr', 'ac-montpellier'],
    ['www.ac-toulouse.fr', 'ac-toulouse.fr'],
    ['impots.gouv.fr', 'impots'],
    ['cfspart.impots.gouv.fr', 'impots'],
    ['culture.gouv.fr', 'gouv.fr'],
    ['mabanque.bnpparibas', 'bnp-paribas'],
    ['google.co.uk', 'google'],
    ['docs.google.com', 'google'],
    ['montpellier.archi.fr', 'montpellier.archi.fr'],
    ['orange.fr', 'orange'],
  ])('%s is %s’s', (host, owner) => expect(names.ownerOf(domain(host))?.id).toBe(owner));

  test.each([
    ['a stranger', 'exemple.fr'],
    ['a name that only ends like one', 'xac-montpellier.fr'],
    ['a brand under another suffix', 'netflix.example.com'],
    ['another school of architecture', 'toulouse.archi.fr'],
    ['a page anyone can put up', 'sites.google.com'],
    ['a tenant of a cloud', 'rectorat.onmicrosoft.com'],
    ['a page under a hoster’s suffix', 'impots-gouv.web.app'],
  ])('%s: %s is nobody’s', (_, host) => expect(names.ownerOf(domain(host))).toBeUndefined());

  test('several owners may share a domain', () => {
    const owners = ['Serasa', 'Experian'].flatMap((name) => names.claimedIn(name)).map(({ owner }) => owner);
    expect(owners.map((owner) => names.owns(owner, domain('www.experian.com')))).toEqual([true, true]);
    expect(owners.map((owner) => names.owns(owner, domain('experian.example.com')))).toEqual([false, false]);
  });
});

describe('kinds of domain', () => {
  const kinds = (host: string) =>
    (['isFreeMail', 'isFreeHost', 'isFormBuilder', 'isShortener'] as const).filter((kind) => names[kind](domain(host)));

  test.each([
    ['gmail.com', ['isFreeMail']],
    ['laposte.net', ['isFreeMail']],
    ['infos.orange.fr', []],
    ['evil.web.app', ['isFreeHost']],
    ['rectorat.weebly.com', ['isFreeHost']],
    ['telegra.ph', ['isFreeHost']],
    ['sites.google.com', ['isFreeHost']],
    ['bucket.s3.eu-west-3.amazonaws.com', ['isFreeHost']],
    ['forms.gle', ['isFormBuilder']],
    ['docs.google.com', ['isFormBuilder']],
    ['acme.typeform.com', ['isFormBuilder']],
    ['bit.ly', ['isShortener']],
    ['www.tinyurl.com', ['isShortener']],
    ['www.weebly.com', []],
    ['boutique.uk.com', []],
    ['ac-montpellier.fr', []],
    ['drive.google.com', []],
    ['notweebly.com', []],
    ['gmail.com.example.fr', []],
  ])('%s: %j', (host, expected) => expect(kinds(host)).toEqual(expected));
});
