import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { parse } from 'acorn';
import { afterAll, expect, test, vi } from 'vitest';

import { parseHost } from '../../../core/domain/parse-host.ts';
import { foldedSkeleton, skeleton } from '../../../core/domain/skeleton.ts';
import * as wholeSuffixes from '../../../core/domain/suffixes.ts';
import { createContext } from '../../../core/create-context.ts';
import { hostsOf } from '../../../core/outgoing/hosts-of.ts';
import type { Hosts } from '../../../core/outgoing/hosts.ts';
import { bundled, bundleEvents } from '../../../scripts/build/addin/bundle-events.ts';
import { readProfile } from '../../../core/profile/read-profile.ts';
import montpellier from '../../../profiles/montpellier.json' with { type: 'json' };
import { variantsAgainst } from '../../../core/variants/variants-against.ts';
import { realisticHosts } from '../../bench/hosts.ts';
import { shippedHosts } from '../../../scripts/build/addin/event-tables.ts';
import type { ReducedTables } from './reduced-tables.ts';
import { eventsIn, eventsScript, profile } from './events-ground.ts';

afterAll(() => {
  vi.useRealTimers();
});

test('the bundle is one script of 2016, not minified, and of 100 kB at most', () => {
  expect(() => parse(eventsScript, { ecmaVersion: 2016, sourceType: 'script' })).not.toThrow();
  expect(Buffer.byteLength(eventsScript)).toBeLessThanOrEqual(100_000);
  expect(eventsScript).toContain('function checkBeforeSending(');
  expect(eventsScript.split('\n').length).toBeGreaterThan(1500);
});

test('an organisation of seven academies and hundreds of partners has events too, which know the slips of each', async () => {
  const towns = 'lille limoges rennes nantes dijon poitiers'.split(' ');
  const elsewhere = (town: string): unknown =>
    JSON.parse(JSON.stringify(montpellier.protected[0]).replaceAll('montpellier', town));
  const schools = Array.from({ length: 300 }, (_, index) => ({ domain: `lycee-exemple-${index}.fr`, why: 'a school' }));
  const reading = readProfile({
    ...montpellier,
    protected: [...montpellier.protected, ...towns.map(elsewhere)],
    partners: { ...montpellier.partners, add: [...montpellier.partners.add, ...schools] },
  });
  if (!reading.ok) throw new Error('no profile');
  const folder = mkdtempSync(join(tmpdir(), 'vigie-events-'));
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  await bundleEvents(folder, { profile: reading.profile, version: '0.1.0' });
  expect(warned).toHaveBeenCalledOnce();
  warned.mockRestore();
  const script = readFileSync(join(folder, 'events.js'), 'utf8');
  expect(Buffer.byteLength(script)).toBeLessThanOrEqual(100_000);
  const draft = { mode: 'compose', cc: [], bcc: [], subject: '', text: '' } as const;
  for (const host of ['ac-limogess.fr', 'ac-poitier.fr', 'ac-montpelier.fr']) {
    const to = [{ displayName: '', emailAddress: `claire@${host}` }];
    const { complete } = eventsIn('classic Windows', { ...draft, to }, { script });
    expect(await complete('checkBeforeSending')).toMatchObject([{ allowEvent: false }]);
  }
});

test('it asks for nothing that a stripped runtime lacks, and leaves nothing behind', () => {
  const { globals, associated } = eventsIn('classic Windows', undefined);
  expect(
    globals.filter((name) => /^(?:vigie|document|window|URL|Intl|crypto|fetch|TextEncoder|atob)$/u.test(name)),
  ).toEqual([]);
  expect(associated()).toEqual(['checkBeforeSending', 'checkRecipients', 'reportMessage']);
});

test('no pattern in it needs an engine after 2016', () => {
  expect(eventsScript).not.toMatch(/\\p\{|\(\?<[=!a-z]/u);
});

test('no module that is too large for it gets in', () => {
  expect(eventsScript).not.toMatch(/tldts|valibot|preact|htmlparser2|postal/u);
});

/** The tables as the events have them, evaluated beside the whole ones. */
const evaluated: { readonly reducedTables?: ReducedTables } = {};
runInNewContext(await bundled('tests/addin/events/reduced-tables.ts', profile, '0.1.0'), evaluated);
const { reducedTables: reduced } = evaluated;
if (!reduced) throw new Error('not evaluated');
const { hosts } = reduced;
const whole: Hosts = hostsOf(createContext(profile));

const shipped = shippedHosts(profile);
/** Hosts as they stand in front of shipped names: a mail host, a school's. */
const below = shipped.flatMap((host) => [`mail.${host}`, `lycee.exemple.${host}`]);
const names = [...shipped, ...below].filter((host) => parseHost(host)?.kind === 'domain');

test('the product ships names to compare', () => {
  expect(shipped.length).toBeGreaterThan(2000);
});

test('reduced suffixes give every shipped name the same suffix and registrable domain', () => {
  const differing = names.filter((host) => {
    const [mine, theirs] = [reduced.suffixOf(host), wholeSuffixes.suffixOf(host)];
    return mine !== theirs || reduced.registrableOf(host, mine) !== wholeSuffixes.registrableOf(host, theirs);
  });
  expect(differing).toEqual([]);
});

/** Every letter of every shipped name in the dress of something that looks like it. */
const disguised = shipped.flatMap((host) => [
  host.replaceAll('a', '\u0430'),
  host.replaceAll('o', '\u03bf'),
  host.replaceAll('e', '\u00e9'),
  host.replaceAll('i', '\u0131'),
  host.replaceAll('l', '\u01c0'),
]);

test('reduced confusables give every shipped name, plain or disguised, the same skeletons', () => {
  const differing = [...names, ...disguised].filter(
    (name) => reduced.skeleton(name) !== skeleton(name) || reduced.foldedSkeleton(name) !== foldedSkeleton(name),
  );
  expect(differing).toEqual([]);
});

test('no shipped name is taken for a slip or an imitation, as with the whole tables', () => {
  const asked = names.filter(
    (host) => hosts.meantBy(host)?.strength === 'strong' || whole.meantBy(host)?.strength === 'strong',
  );
  expect(asked).toEqual([]);
});

test('protected hosts stand where the whole tables have them, and whom mail leaves the house to as well', () => {
  const ours = (by: Hosts): readonly string[] => names.filter((host) => by.standingOf(host) === 'ours');
  expect(ours(hosts)).toEqual(ours(whole));
});

test('the free mail that is left out is nobody’s slip, and each of its domains is a body of its own', () => {
  const freeMail = names.filter((host) => whole.standingOf(host) === 'free-mail');
  expect(freeMail.length).toBeGreaterThan(400);
  expect(freeMail.filter((host) => hosts.meantBy(host))).toEqual([]);
  expect(freeMail.filter((host) => hosts.bodyOf(host) !== whole.bodyOf(host))).toEqual([]);
});

test('slips of the organisation and of providers are the same', () => {
  const typed = [
    'ac-montpelier.fr',
    'ac-montpellier.com',
    'acmontpellier.fr',
    'gmial.com',
    'gmail.fr',
    'orange.fe',
    'hotmial.fr',
  ];
  expect(typed.map((host) => hosts.meantBy(host)?.domain)).toEqual(typed.map((host) => whole.meantBy(host)?.domain));
});

const asks = (by: Hosts, host: string): boolean => by.meantBy(host)?.strength === 'strong';

test('of the names that could be registered against the organisation it asks about four in five of those that the pane asks about', () => {
  const against = profile.protected.flatMap(({ domain }) => {
    const parsed = parseHost(domain);
    return parsed?.kind === 'domain' ? variantsAgainst(parsed, profile) : [];
  });
  const asked = against.map(({ domain }) => domain.host).filter((host) => asks(whole, host));
  expect(asked.length).toBeGreaterThan(3000);
  expect(asked.filter((host) => asks(hosts, host)).length / asked.length).toBeGreaterThan(0.8);
});

test.each([
  ['another name of the body', 'rectorat-montpellier.com'],
  ['its department', 'dsden-herault.fr'],
  ['the name turned round', 'montpellier-ac.fr'],
  ['a hyphen elsewhere', 'acmont-pellier.fr'],
  ['strokes for a letter', 'ac-inontpellier.fr'],
  ['a word glued to it', 'ac-montpelliernumen.fr'],
  ['strokes, and a slip besides', 'acrnontpelier.com'],
])('it knows an imitation by %s: %s', (_, host) => {
  expect(hosts.meantBy(host)).toMatchObject({ domain: 'ac-montpellier.fr', strength: 'strong' });
});

test('what the pane does not ask about it asks about neither, on thousands of honest names and near ones', () => {
  const near = ['frac-montpellier.fr', 'tabac-montpellier.fr', 'ia34.example.org', 'montpellier-tourisme.fr'];
  const honest = [...realisticHosts(5000, ['ac-montpellier.fr']), ...near];
  expect(honest.filter((host) => asks(hosts, host) && !asks(whole, host))).toEqual([]);
});

test('the page that Outlook on the web loads takes office.js, then the events', () => {
  const html = readFileSync('addin/events.html', 'utf8');
  expect([...html.matchAll(/src="([^"]+)"/gu)].map(([, src]) => src)).toEqual([
    'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    'events.js',
  ]);
});

test('what takes its place when everything must stop answers every event at once, and lets mail go', async () => {
  const script = await bundled('addin/events/events-off-script.ts', profile, '0.1.0');
  const { complete, associated } = eventsIn('classic Windows', undefined, { script });
  expect(associated()).toEqual(['checkBeforeSending', 'checkRecipients', 'reportMessage']);
  expect(await complete('checkBeforeSending', 0)).toEqual([{ allowEvent: true }]);
  expect(await complete('checkRecipients', 0)).toEqual([undefined]);
  expect(await complete('reportMessage', 0)).toMatchObject([{ moveItemTo: 'noMove' }]);
});
