import { expect, test } from 'vitest';
import { parseHost } from '../../../core/domain/parse-host.ts';
import { techniques } from '../../../core/lookalike/techniques.ts';
import { variantsAgainst } from '../../../core/variants/variants-against.ts';
import { context } from '../../core/rules/judge.ts';
import { jsonLines, runVigie } from '../run-vigie.ts';

function against(domain: string) {
  const parsed = parseHost(domain);
  return parsed?.kind === 'domain' ? variantsAgainst(parsed, context.profile) : [];
}

const academy = against('ac-montpellier.fr');
const hosts = new Set(academy.map(({ domain }) => domain.host));

test('every technique that the core knows is thought of', () => {
  const thought = new Set(academy.map(({ lookalike }) => lookalike.technique));
  expect([...thought].toSorted()).toEqual(techniques.map(({ technique }) => technique).toSorted());
});

test.for([
  // Registered against the academy, as public lists of new names show.
  'ac-monptellier.fr',
  'ac-montepellier.fr',
  'ac-montpelier.fr',
  'ac-montpetlier.fr',
  'ac-montpllier.fr',
  'wwwac-montpellier.fr',
  'acmontpellier.fr',
  'academie-montpellier.com',
  'ac-montpellier-webmail.fr',
  'ac-montpellier.com',
  'rectorat34.fr',
  'montpellier-ac.fr',
  'ac-montpellier-fr.web.app',
])('%s is among them', (host) => {
  expect(hosts.has(host)).toBe(true);
});

test('each can be registered as it stands, and is none of the protected or their partners', () => {
  for (const { domain, lookalike } of academy) {
    expect(domain.registrable).toBe(domain.host);
    expect(lookalike.of).toBe('ac-montpellier.fr');
  }
  expect(hosts.has('ac-montpellier.fr')).toBe(false);
});

test('under .fr stand the letters that .fr takes, elsewhere whole names in another alphabet', () => {
  const seen = academy.map(({ domain }) => domain.unicode);
  expect(seen).toContain('ac-montpéllier.fr');
  expect(seen.filter((host) => host.endsWith('.fr') && /[\u0100-\u0151\u0370-\u04ff]/u.test(host))).toEqual([]);
  expect(against('ecco.com').map(({ domain }) => domain.unicode)).toContain('ессо.com');
});

test('a brand, an academy and any other name have variants too; a ministry none under its own suffix', () => {
  expect(against('caf.fr').length).toBeGreaterThan(100);
  expect(against('ac-versailles.fr').length).toBeGreaterThan(1_000);
  expect(against('lyceejeanmoulin.example').length).toBeGreaterThan(500);
  expect(against('education.gouv.fr').filter(({ domain }) => domain.suffix === 'gouv.fr')).toEqual([]);
});

test('the most deceptive come first, with how they are registered and how they are read', async () => {
  const { code, out, err } = await runVigie(['variants', 'www.ac-montpellier.fr', '--most', '400']);
  const lines = jsonLines(out);
  expect(lines).toHaveLength(400);
  const distances = lines.map(({ distance }) => Number(distance));
  expect(distances).toEqual(distances.toSorted((one, other) => one - other));
  expect(lines.find(({ unicode }) => unicode === 'ac-montpéllier.fr')).toMatchObject({
    host: 'xn--ac-montpllier-ihb.fr',
  });
  expect(code).toBe(0);
  expect(err).toMatch(/^400 noms montrés sur \d\s\d{3} qui imiteraient/u);
});

test.for([[['variants']], [['variants', 'x']], [['variants', 'a.fr', 'b.fr']], [['variants', 'a.fr', '--most', '-1']]])(
  '%j is an error',
  async ([args = []]) => {
    expect((await runVigie(args)).code).toBe(2);
  },
);
