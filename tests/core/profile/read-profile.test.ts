import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readProfile } from '../../../core/profile/read-profile.ts';
import { montpellierJson } from './montpellier.ts';

describe('a problem names its place', () => {
  test.each([
    ['another version', { version: 2 }, 'version'],
    ['a language that is none of ours', { language: 'de' }, 'language'],
    ['no protected domain', { protected: [] }, 'protected'],
    ['a protected domain with a space', { protected: [{ domain: 'ac montpellier.fr' }] }, 'protected.0.domain'],
    ['a protected domain in capitals', { protected: [{ domain: 'AC-Montpellier.fr' }] }, 'protected.0.domain'],
    ['a protected domain of one label', { protected: [{ domain: 'montpellier' }] }, 'protected.0.domain'],
    ['a protected address', { protected: [{ domain: 'https://ac-montpellier.fr/' }] }, 'protected.0.domain'],
    ['an unknown list of brands', { brands: { lists: ['moon'] } }, 'brands.lists.0'],
    [
      'a brand without a name',
      { brands: { add: [{ id: 'x', domains: ['x.fr'], lookalikes: 'none' }] } },
      'brands.add.0.name',
    ],
    [
      'a way to look for lookalikes that does not exist',
      { brands: { add: [{ id: 'x', name: 'X', domains: [], lookalikes: 'some' }] } },
      'brands.add.0.lookalikes',
    ],
    ['a partner with a path', { partners: { add: [{ domain: 'umontpellier.fr/fac' }] } }, 'partners.add.0.domain'],
    ['a webmail without https', { webmails: [{ kind: 'sogo', url: 'http://mail.example/' }] }, 'webmails.0.url'],
    [
      'a host named like this machine',
      { webmails: [{ kind: 'sogo', url: 'http://localhost.evil.example/' }] },
      'webmails.0.url',
    ],
    [
      'a user named like this machine',
      { webmails: [{ kind: 'sogo', url: 'http://localhost:80@evil.example/' }] },
      'webmails.0.url',
    ],
    ['a webmail that runs script', { webmails: [{ kind: 'sogo', url: 'javascript:alert(1)' }] }, 'webmails.0.url'],
    ['a webmail nobody knows', { webmails: [{ kind: 'minitel', url: 'https://mail.example/' }] }, 'webmails.0.kind'],
    ['a number for a word', { serviceWords: ['paie', 7] }, 'serviceWords.1'],
    ['an empty word', { serviceWords: [''] }, 'serviceWords.0'],
    ['a misspelt key', { serviseWords: [] }, 'serviseWords'],
    [
      'passwords too short to ask for',
      { passwords: { minimumLength: 6, renewal: 'on-doubt' } },
      'passwords.minimumLength',
    ],
    ['a feed over plain http', { feed: { url: 'http://feed.example/list' } }, 'feed.url'],
    ['an address that is none', { report: { securityMailbox: 'rssi' } }, 'report.securityMailbox'],
  ])('%s', (_, change, path) => {
    const reading = readProfile({ ...montpellierJson(), ...change });
    expect(reading.ok ? [] : reading.problems.map((problem) => problem.path)).toContain(path);
  });

  test.for(['http://localhost:8025', 'http://127.0.0.1/', 'http://webmail.localhost:8026/'])(
    'plain http is taken on this very machine: %s',
    (url) => {
      expect(readProfile({ ...montpellierJson(), webmails: [{ kind: 'sogo', url }] }).ok).toBe(true);
    },
  );

  test('every missing section is named', () => {
    const reading = readProfile({});
    const paths = reading.ok ? [] : reading.problems.map(({ path }) => path);
    expect(paths).toEqual([
      'version',
      'language',
      'organisation',
      'protected',
      'contacts',
      'passwords',
      'idle',
      'credentials',
    ]);
  });
});

describe('hostile JSON is refused, not obeyed', () => {
  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'profile'],
    ['a list', [montpellierJson()]],
    ['a function', () => montpellierJson()],
    ['a text too long', { ...montpellierJson(), serviceWords: ['a'.repeat(1_000_000)] }],
    ['a list too long', { ...montpellierJson(), serviceWords: Array.from({ length: 100_000 }, () => 'paie') }],
    ['a prototype', JSON.parse(`{"__proto__": ${JSON.stringify(montpellierJson())}}`)],
    [
      'a prototype among the rest',
      JSON.parse(JSON.stringify(montpellierJson()).replace('{', '{"__proto__": {"mayDisable": true}, ')),
    ],
    ['a constructor', { ...montpellierJson(), constructor: { prototype: { polluted: true } } }],
  ])('%s', (_, json: unknown) => {
    expect(readProfile(json).ok).toBe(false);
    expect({}).not.toHaveProperty('polluted');
  });

  test('problems are few enough to read, however many there are', () => {
    const reading = readProfile({ ...montpellierJson(), serviceWords: Array.from({ length: 400 }, () => 0) });
    expect(reading.ok ? 0 : reading.problems.length).toBe(100);
  });

  test('no JSON makes it throw', () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => typeof readProfile(json).ok === 'boolean'));
  });

  test('no value in the place of another makes it throw', () => {
    const keys = Object.keys(montpellierJson());
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, value) => {
        return typeof readProfile({ ...montpellierJson(), [key]: value }).ok === 'boolean';
      }),
    );
  });
});

describe('what a profile leaves out or changes', () => {
  const complete = (change: Record<string, unknown>) => {
    const reading = readProfile({ ...montpellierJson(), ...change });
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    return reading.profile;
  };

  test('without lists there are no brands and no partners', () => {
    const { brands, partners } = complete({ brands: {}, partners: {} });
    expect([brands, partners]).toEqual([[], []]);
  });

  test('a brand of its own takes the place of a shipped one', () => {
    const own = { id: 'netflix', name: 'Netflix', domains: ['netflix.com'], lookalikes: 'none' };
    const { brands } = complete({ brands: { lists: ['france'], add: [own] } });
    expect(brands.filter(({ id }) => id === 'netflix')).toEqual([expect.objectContaining({ lookalikes: 'none' })]);
  });

  test('a brand and a partner can be taken away', () => {
    const profile = complete({
      brands: { lists: ['france'], remove: ['netflix'] },
      partners: { lists: ['academies'], remove: ['ac-toulouse.fr'] },
    });
    expect(profile.brands.some(({ id }) => id === 'netflix')).toBe(false);
    expect(profile.partners.some(({ domain }) => domain === 'ac-toulouse.fr')).toBe(false);
    expect(profile.partners.some(({ domain }) => domain === 'ac-lille.fr')).toBe(true);
  });

  test('a protected domain speaks with the organisation’s words unless it has its own', () => {
    const [first, second] = complete({
      protected: [
        { domain: 'ac-montpellier.fr' },
        { domain: 'exemple.fr', words: ['mairie'], places: ['sete'], departments: [] },
      ],
    }).protected;
    expect(first).toMatchObject({ places: ['montpellier'], departments: ['11', '30', '34', '48', '66'] });
    expect(second).toEqual({ domain: 'exemple.fr', spoken: [], words: ['mairie'], places: ['sete'], departments: [] });
  });
});
