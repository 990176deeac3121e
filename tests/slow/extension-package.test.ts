import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { execFile } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');

let place: string;
const browsers = ['chrome', 'firefox'] as const;

/** `npm run pack`, into a folder of its own. */
const pack = (folder: string): Promise<unknown> =>
  run(process.execPath, [join(root, 'scripts/pack.ts'), '--out', join(place, folder)], { cwd: root });

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'vigie-pack-'));
  await pack('one');
  await pack('other');
});
afterAll(() => rm(place, { recursive: true, force: true }));

const built = (browser: string, file: string): string => readFileSync(join(place, 'one', browser, file), 'utf8');
const scripts = (browser: string): readonly string[] =>
  readdirSync(join(place, 'one', browser), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js'),
  );

test.for(browsers)('two builds of the same source for %s are the same bytes', async (browser) => {
  const zips = ['one', 'other'].map((folder) => {
    const name = readdirSync(join(place, folder)).find((file) => file.endsWith(`${browser}.zip`)) ?? '';
    return readFileSync(join(place, folder, name));
  });
  const [one, other] = zips.map((zip) => createHash('sha256').update(zip).digest('hex'));
  expect(one).toBe(other);
});

test('the linter of Firefox’s store finds no error and no warning', async () => {
  const linter = join(root, 'node_modules/web-ext/bin/web-ext.js');
  const source = join(place, 'one/firefox');
  const { stdout } = await run(process.execPath, [linter, 'lint', '--source-dir', source, '--output', 'json']);
  expect(JSON.parse(stdout)).toMatchObject({ errors: [], warnings: [], notices: [] });
});

test.for(['content.js', 'drawn.js'])('a script for webmails, %s, is at most 30 kB gzipped', (file) => {
  expect(gzipSync(built('chrome', file), { level: 9 }).length).toBeLessThanOrEqual(30_000);
});

test('the script for every other site is at most 8 kB gzipped', () => {
  expect(gzipSync(built('chrome', 'site.js'), { level: 9 }).length).toBeLessThanOrEqual(8_000);
});

test('no long text stands in the background twice, as a bundler that puts constants in place makes it', () => {
  const long = built('chrome', 'background.js').match(/`[^`\\]{5000,}`/gu) ?? [];
  expect(long.length).toBeGreaterThan(0);
  expect(new Set(long).size).toBe(long.length);
});

/** What scripts in pages must do without: it belongs into the background. */
test.for([
  ['the list of public suffixes', 'kawasaki'],
  ['a parser of mail', 'quoted-printable'],
  ['the rules', 'display-name-organisation'],
] as const)('scripts for pages hold nothing of %s', ([, trace]) => {
  const holding = ['background.js', 'content.js', 'drawn.js', 'site.js'].filter((file) =>
    built('chrome', file).includes(trace),
  );
  expect(holding).toEqual(['background.js']);
});

describe.for(browsers)('for %s', (browser) => {
  test.for([
    ['code made of text', /\beval\(|new Function\(|\.innerHTML\s*=|\.outerHTML\s*=|document\.write\(/u],
    ['code from elsewhere', /import\(\s*["']https?:|importScripts\(|<script[^>]+src=["']https?:/u],
  ] as const)('there is no %s', ([, pattern]) => {
    expect(scripts(browser).filter((file) => pattern.test(built(browser, file)))).toEqual([]);
  });

  /** Newer than Chromium 111, the lowest that the manifest takes; none of them can be tried here, so they are looked for. */
  test.for([
    'AbortSignal.any',
    'URL.canParse',
    'Promise.withResolvers',
    'Promise.try',
    'Object.groupBy',
    'Map.groupBy',
    'Array.fromAsync',
    '.toBase64(',
    'Uint8Array.fromBase64',
    '.isDisjointFrom(',
    '.symmetricDifference(',
  ])('no script uses %s', (name) => {
    expect(scripts(browser).filter((file) => built(browser, file).includes(name))).toEqual([]);
  });
});

test('each browser gets the manifest that it understands, from one source', async () => {
  const manifest = async (browser: string): Promise<Readonly<Record<string, unknown>>> =>
    JSON.parse(await readFile(join(place, 'one', browser, 'manifest.json'), 'utf8')) as Readonly<
      Record<string, unknown>
    >;
  const [chrome, firefox] = [await manifest('chrome'), await manifest('firefox')];
  expect(chrome['background']).toEqual({ service_worker: 'background.js', type: 'module' });
  expect(firefox['background']).toEqual({ scripts: ['background.js'], type: 'module' });
  expect(chrome['minimum_chrome_version']).toBe('111');
  expect(firefox['browser_specific_settings']).toMatchObject({ gecko: { strict_min_version: '142.0' } });
  expect(chrome['web_accessible_resources']).toBeUndefined();
  expect(firefox['host_permissions']).toEqual([
    'https://webmail.ac-montpellier.fr/*',
    'https://courrier.ac-montpellier.fr/*',
  ]);
});
