import { expect, test } from 'vitest';
import { assess } from '../../../core/assess.ts';
import { createContext } from '../../../core/create-context.ts';
import { mutesAt, readPolicy, writePolicy } from '../../../core/feed/feed-policy.ts';
import { profileWithPolicy } from '../../../core/feed/profile-with-policy.ts';
import { aMessage } from '../../builders.ts';
import { context } from '../rules/judge.ts';
import { day, monday } from './a-feed.ts';

const { profile } = context;
const mute = {
  rule: 'lure',
  from: monday,
  until: monday + 14 * day,
  reason: 'Fausses alertes sur la lettre de la MGEN',
  persons: ['cm', 'jb'],
};

test('a rule is muted from its day to its day', () => {
  const policy = readPolicy(JSON.stringify({ mutes: [mute] }));
  expect(mutesAt(policy, monday - 1)).toEqual(new Map());
  expect(mutesAt(policy, monday)).toEqual(new Map([['lure', mute.reason]]));
  expect(mutesAt(policy, mute.until - 1).size).toBe(1);
  expect(mutesAt(policy, mute.until).size).toBe(0);
});

test.for([
  ['longer than fourteen days', { until: monday + 14 * day + 1 }],
  ['backwards', { until: monday }],
  ['by one person', { persons: ['cm'] }],
  ['by the same person twice', { persons: ['cm', 'CM '] }],
  ['by three', { persons: ['cm', 'jb', 'ab'] }],
  ['without a reason', { reason: ' \u202e\n' }],
  ['of what was reported', { rule: 'known-bad' }],
  ['of a rule that is none', { rule: 'every-rule' }],
  ['without an end', { until: null }],
  ['with more than is known', { always: true }],
] as const)('a mute %s is none, and the others hold', ([, wrong]) => {
  const policy = readPolicy(JSON.stringify({ mutes: [{ ...mute, ...wrong }, mute] }));
  expect(policy.mutes).toEqual([mute]);
});

test.for(['', '{', 'null', '[]', '{"mutes":{}}', '{"brands":[1],"words":["a b"],"mutes":[null]}'])(
  'of %j nothing is taken',
  (json) => {
    const policy = readPolicy(json);
    expect(policy).toEqual({ brands: [], words: [], mutes: [] });
    expect(writePolicy(policy)).toBe('');
  },
);

test('what the team reported is heard in whatever context', () => {
  const known = { knownBad: new Map([['host:evil.example', 'Hameçonnage']]), muted: new Map([['known-bad', 'x']]) };
  const message = aMessage({ links: ['https://evil.example/'] });
  expect(assess(message, createContext(profile, known)).evidence.map(({ rule }) => rule)).toContain('known-bad');
});

test.for([
  ['link-lookalike', { links: ['https://ac-montpelier.fr/'] }],
  ['sender-lookalike', { from: 'x@ac-montpelier.fr' }],
] as const)('%s of a protected domain is heard though it is muted, that of a brand is not', ([rule, draft]) => {
  const muted = createContext(profile, { muted: new Map([[rule, 'Fausses alertes']]) });
  const rulesIn = (given: Parameters<typeof aMessage>[0], within = muted) =>
    assess(aMessage(given), within).evidence.map((each) => each.rule);
  expect(rulesIn(draft)).toContain(rule);
  const ofBrand =
    rule === 'link-lookalike' ? { links: ['https://netfIix-compte.com/'] } : { from: 'x@netflix-compte.com' };
  expect(rulesIn(ofBrand, createContext(profile))).toContain(rule);
  expect(rulesIn(ofBrand)).not.toContain(rule);
});

test('a crowd of muted lookalikes hides no protected one', () => {
  const muted = createContext(profile, { muted: new Map([['link-lookalike', 'x']]) });
  const crowd = Array.from({ length: 30 }, (_, i) => `https://netflix-compte${i}.com/`);
  const { evidence } = assess(aMessage({ links: [...crowd, 'https://ac-montpelier.fr/'] }), muted);
  expect(evidence.map(({ rule }) => rule)).toContain('link-lookalike');
});

const brand = {
  id: 'neuf',
  name: 'Neuflaine',
  names: ['Neuflaine'],
  domains: ['neuflaine.example'],
  lookalikes: 'full',
};

test('a new brand and new words are added', () => {
  const policy = readPolicy(JSON.stringify({ brands: [brand], words: ['numendirect'] }));
  const wider = profileWithPolicy(profile, policy);
  expect(wider.brands.at(-1)?.id).toBe('neuf');
  expect(wider.serviceWords).toContain('numendirect');
  const found = assess(aMessage({ links: ['https://neuflaine-connexion.fr/'] }), createContext(wider));
  expect(found.evidence.map(({ rule }) => rule)).toContain('link-lookalike');
});

test.for([
  ['the domain of an imitation', { domains: ['ac-montpelier.fr'] }],
  ['a protected domain', { domains: ['ac-montpellier.fr'] }],
  ['an imitation as its target', { targets: ['ac-montpelier.fr'] }],
  ['a public suffix', { domains: ['fr'] }],
  ['a suffix where anyone takes a name', { domains: ['github.io'] }],
  ['a name under such a suffix', { domains: ['evil.github.io'] }],
  ['a host of free pages', { domains: ['weebly.com'] }],
  ['a maker of forms', { domains: ['forms.gle'] }],
  ['a shortener', { domains: ['bit.ly'] }],
  ['a domain of free mail', { domains: ['laposte.net'] }],
  ['a host below its domain', { domains: ['www.neuflaine.example'] }],
  ['another brand’s domain', { domains: ['netflix.com'] }],
  ['another brand’s id', { id: profile.brands[0]?.id }],
  ['another brand’s name', { names: ['Netflix'] }],
  ['the organisation’s name', { name: 'Rectorat de Montpellier' }],
] as const)('a brand with %s is not added', ([, wrong]) => {
  const policy = readPolicy(JSON.stringify({ brands: [{ ...brand, ...wrong }] }));
  expect(policy.brands).toHaveLength(1);
  expect(profileWithPolicy(profile, policy).brands).toEqual(profile.brands);
});

test('the feed adds so many and no more', () => {
  const brands = Array.from({ length: 100 }, (_, i) => ({ ...brand, id: `b${i}` }));
  const words = Array.from({ length: 1_000 }, (_, i) => `mot${i}`);
  const mutes = Array.from({ length: 100 }, () => mute);
  const policy = readPolicy(JSON.stringify({ brands, words, mutes }));
  expect([policy.brands, policy.words, policy.mutes].map(({ length }) => length)).toEqual([20, 200, 20]);
});

test('keys, servers, authserv-ids, protected domains and partners are not the feed’s to set', () => {
  const attack = {
    protected: [],
    partners: [{ domain: 'evil.example' }],
    border: {},
    feed: {},
    report: {},
    brands: [],
  };
  expect(profileWithPolicy(profile, readPolicy(JSON.stringify(attack)))).toEqual(profile);
});
