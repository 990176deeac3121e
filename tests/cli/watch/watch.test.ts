import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { compareCandidates } from '../../../core/watch/candidate.ts';
import { namesIn } from '../../../core/watch/names-in.ts';
import { ranking } from '../../../core/watch/ranking.ts';
import { imitated } from '../../core/lookalike/profile.ts';
import { jsonLines, runVigie } from '../run-vigie.ts';

const folder = await mkdtemp(join(tmpdir(), 'vigie-watch-'));
afterAll(async () => rm(folder, { recursive: true }));

test.for([
  ['evil.example', ['evil.example']],
  ['  *.evil.example ', ['evil.example']],
  ['evil.example;2026-11-23;Registrar', ['evil.example']],
  ['evil.example\t3600\tIN\tNS', ['evil.example']],
  ['# a remark', []],
  ['', []],
  ['{"domain":"evil.example","registrar":"other.example"}', ['evil.example']],
  [
    '{"data":{"leaf_cert":{"all_domains":["*.a.example","b.example"],"issuer":{"O":"c.example"}}}}',
    ['a.example', 'b.example'],
  ],
  ['{"name_value":"a.example\\nb.example","issuer_name":"c.example"}', ['a.example', 'b.example']],
  ['["a.example","b.example"]', ['a.example', 'b.example']],
  ['"a.example"', ['a.example']],
  ['{"domain":', []],
  ['['.repeat(5_000), []],
  [`{"domains":${'['.repeat(20)}"deep.example"${']'.repeat(20)}}`, []],
] as const)('names in %j', ([line, names]) => {
  expect(namesIn(line)).toEqual(names);
});

test('a ranking holds the first of any number, each host once', () => {
  const lookalikes = ['ac-m0ntpellier.fr', 'ac-montpelier.fr', 'webmail-ac-montpellier.com', 'ac-montpellier.com'].map(
    imitated,
  );
  const candidate = fc.record({
    host: fc.integer({ min: 0, max: 60 }).map((number) => `h${number}.example`),
    lookalike: fc.constantFrom(...lookalikes.filter((each) => each !== undefined)),
  });
  const candidates = fc.uniqueArray(candidate, { selector: ({ host }) => host, maxLength: 60 });
  fc.assert(
    fc.property(candidates, fc.integer({ min: 1, max: 20 }), (all, room) => {
      const best = ranking(room);
      all.forEach(best.add);
      expect(best.ranked()).toEqual(all.toSorted(compareCandidates).slice(0, room));
      expect(best.isCut()).toBe(all.length > room);
    }),
  );
});

test('imitations come ranked, with technique and reason; brands only when they are asked for', async () => {
  const input =
    'maison.example\nwebmail-ac-montpellier.com\nac-montpelier.fr\nac-m0ntpellier.fr\nnetflix-compte.com\nac-montpelier.fr\n';
  const { code, out, err } = await runVigie(['watch'], { input });
  expect(jsonLines(out).map(({ host, technique }) => [host, technique])).toEqual([
    ['ac-m0ntpellier.fr', 'homoglyph'],
    ['ac-montpelier.fr', 'omission'],
    ['webmail-ac-montpellier.com', 'combosquatting'],
  ]);
  expect(jsonLines(out)[1]).toMatchObject({
    of: 'ac-montpellier.fr',
    strength: 'strong',
    why: expect.stringContaining('lettre') as string,
  });
  expect({ code, err }).toEqual({ code: 1, err: '6 noms lus, 3 trouvés.\n' });
  const brands = await runVigie(['watch', '--brands'], { input });
  expect(jsonLines(brands.out).map(({ of }) => of)).toContain('netflix.com');
  const caf = await runVigie(['watch', '--protect', 'lyceejeanmoulin.example'], { input: 'lyceejeanmoulln.example\n' });
  expect(jsonLines(caf.out)).toMatchObject([{ of: 'lyceejeanmoulin.example' }]);
});

test('lists are read one after the other, and cut where it was asked', async () => {
  const list = join(folder, 'list.txt');
  await writeFile(list, '# registered\nac-montpelier.fr\nac-montpellier.com\n');
  const { out, err } = await runVigie(['watch', list, '-', '--most', '2', '--lang', 'en'], {
    input: 'ac-m0ntpellier.fr\n',
  });
  expect(jsonLines(out).map(({ host }) => host)).toEqual(['ac-m0ntpellier.fr', 'ac-montpellier.com']);
  expect(err).toBe('3 names read, 2 shown, others not (--most).\n');
});

test('a stream is answered as it comes', async () => {
  const { out, err } = await runVigie(['watch', '--stream'], { input: 'ac-montpellier.com\nac-m0ntpellier.fr\n' });
  expect(jsonLines(out)).toHaveLength(2);
  expect(err).toBe('');
});

test.for([
  [['watch', '/nowhere/list.txt'], 'introuvable'],
  [['watch', '--most', '0'], '--most'],
  [['watch', '--most', 'all'], '--most'],
  [['watch', '--protect', 'x'], 'x'],
] as const)('%j is an error that says why', async ([args, why]) => {
  const { code, err } = await runVigie(args);
  expect(code).toBe(2);
  expect(err).toContain(why);
});

test('nothing in a list stops it', async () => {
  const input = Buffer.concat([
    Buffer.from(`${'a'.repeat(700_000)}\n{"domain":1}\n${'{'.repeat(9_000)}\n`),
    Buffer.from([0xff, 0xfe, 0x0a]),
    Buffer.from('ac-montpelier.fr'),
  ]);
  const { code, out } = await runVigie(['watch'], { input });
  expect(jsonLines(out)).toHaveLength(1);
  expect(code).toBe(1);
});
