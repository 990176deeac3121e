import { describe, expect, test } from 'vitest';
import { parseHost } from '../../../core/domain/parse-host.ts';
import { unconfirmed } from '../../../core/profile/unconfirmed.ts';
import { montpellier } from './montpellier.ts';

const { brands, partners } = montpellier;

describe('partners are never flagged, so each must be what it says', () => {
  test('registrable domains or hosts, but for the suffix that only the State registers under', () => {
    const others = partners.filter(({ domain }) => parseHost(domain)?.kind !== 'domain');
    expect(others.map(({ domain }) => domain)).toEqual(['gouv.fr']);
  });

  test('no page that anyone can put up, no mailbox that anyone can have', () => {
    const open = partners
      .map(({ domain }) => parseHost(domain))
      .filter((host) => host?.kind === 'domain' && host.privateSuffix);
    expect(open).toEqual([]);
  });

  test('sorted, each once', () => {
    const domains = partners.map(({ domain }) => domain);
    expect(domains).toEqual([...new Set(domains)].toSorted());
  });

  test('none of them protected, none a brand’s', () => {
    const owned = new Set([
      ...montpellier.protected.map(({ domain }) => domain),
      ...brands.flatMap(({ domains }) => domains),
    ]);
    expect(partners.filter(({ domain }) => owned.has(domain))).toEqual([]);
  });

  test.each([
    'ac-toulouse.fr',
    'ac-noumea.nc',
    'ec-lille.fr',
    'umontpellier.fr',
    'chu-montpellier.fr',
    'montpellier.fr',
  ])('%s is one', (domain) => expect(partners.map((partner) => partner.domain)).toContain(domain));
});

describe('brands', () => {
  test('ids are unique', () => {
    const ids = brands.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('a name belongs to one brand', () => {
    const names = brands.flatMap((brand) => [...brand.names, ...brand.ordinary].map((name) => name.toLowerCase()));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test('what is looked for is the brand’s own', () => {
    const foreign = brands.flatMap(({ domains, targets = [] }) =>
      targets.filter((target) => !domains.includes(target)),
    );
    expect(foreign).toEqual([]);
  });

  test('each has a name and a domain', () => {
    expect(
      brands.filter(({ domains, names, ordinary }) => domains.length * (names.length + ordinary.length) === 0),
    ).toEqual([]);
  });

  test('no domain under which anyone takes a name', () => {
    const open = brands
      .flatMap(({ domains }) => domains)
      .filter((domain) => {
        const host = parseHost(domain);
        return host?.kind === 'domain' && host.privateSuffix;
      });
    expect(open).toEqual([]);
  });

  test.each([
    ['impots.gouv.fr', 'full'],
    ['laposte.net', 'full'],
    ['caf.fr', 'full'],
    ['netflix.com', 'full'],
    ['index-education.net', 'full'],
    ['sparkasse.de', 'close'],
    ['chase.com', 'none'],
  ])('%s: lookalikes %s', (domain, lookalikes) => {
    expect(brands.find(({ domains }) => domains.includes(domain))?.lookalikes).toBe(lookalikes);
  });
});

test('no contact of Montpellier’s is confirmed yet, nor its border', () => {
  expect(unconfirmed(montpellier)).toEqual([
    { path: 'contacts.helpdesk', value: '04 67 91 48 00, contact-assistance@ac-montpellier.fr' },
    { path: 'contacts.departments.0', value: "DSDEN de l'Aude, 04 68 11 25 00" },
    { path: 'contacts.departments.1', value: 'DSDEN du Gard, 04 66 62 82 00' },
    { path: 'contacts.departments.2', value: "DSDEN de l'Hérault, 04 67 91 49 00" },
    { path: 'contacts.departments.3', value: 'DSDEN de la Lozère, 04 66 49 50 00' },
    { path: 'contacts.departments.4', value: 'DSDEN des Pyrénées-Orientales, 04 68 66 20 00' },
    { path: 'contacts.accountRecovery', value: 'AIDA, https://aida.ac-montpellier.fr/' },
    { path: 'border.authservIds', value: '' },
  ]);
});

test('what is confirmed is no longer named', () => {
  const { helpdesk, accountRecovery } = montpellier.contacts;
  if (!helpdesk || !accountRecovery) throw new Error('the shipped profile has both');
  const confirmed = {
    ...montpellier,
    border: { authservIds: ['mx.ac-montpellier.fr'], receivedBy: [] },
    contacts: {
      helpdesk: { ...helpdesk, confirmed: true },
      accountRecovery: { ...accountRecovery, confirmed: true },
      departments: montpellier.contacts.departments.map((department) => ({ ...department, confirmed: true })),
    },
  };
  expect(unconfirmed(confirmed)).toEqual([]);
});
