import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { ManagedSchema } from '../../scripts/managed-schema.ts';

/** What the guide promises an academy that is not Montpellier, by the commands that stand in it. */
const guide = await readFile('docs/deploying.md', 'utf8');
const part = guide.slice(guide.indexOf('\n## Another academy'));
const commands = Array.from(part.matchAll(/^ *(?<command>npm run .*)$/gmu), ({ groups }) => groups?.['command'] ?? '');

let out: string;
const said = new Map<string, string>();
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'vigie-academy-'));
  for (const command of commands) {
    const here = command.replaceAll('dist/valmont', join(out, 'valmont')).replaceAll('/media/offline/', `${out}/`);
    const { stdout } = await promisify(execFile)('sh', ['-c', here], { maxBuffer: 50_000_000 }).catch(
      // `scan` ends with 1 where it found something, which is no failure here.
      (error: unknown) => failed(error, command),
    );
    said.set(command.split(' --profile')[0] ?? '', stdout);
  }
}, 240_000);
afterAll(() => rm(out, { recursive: true }));

function failed(error: unknown, command: string): { readonly stdout: string } {
  if (error instanceof Error && 'code' in error && error.code === 1 && 'stdout' in error && command.includes(' scan '))
    return { stdout: String(error.stdout) };
  throw error;
}

async function built(name: string): Promise<string> {
  return readFile(join(out, 'valmont', name), 'utf8');
}

async function builtJson(name: string): Promise<Readonly<Record<string, unknown>>> {
  return JSON.parse(await built(name)) as Readonly<Record<string, unknown>>;
}

test('the guide says how, from checking to building', () => {
  expect(commands).toHaveLength(5);
  expect(said.get('npm run --silent vigie -- profile check profiles/valmont.json')).toMatch(/valable|valid/u);
});

test('imitations of the academy are looked for', () => {
  const variants = said.get('npm run --silent vigie -- variants ac-valmont.example') ?? '';
  expect(variants).toContain('"host":"ac-va1mont.example","of":"ac-valmont.example"');
});

test('the extension is for its webmails alone', async () => {
  const webmails = ['https://messagerie.ac-valmont.example/*', 'https://webmail.ac-valmont.example/*'];
  for (const browser of ['chrome', 'firefox']) {
    const manifest = await builtJson(`${browser}/manifest.json`);
    expect(manifest).toMatchObject({ host_permissions: webmails, content_scripts: [{ matches: webmails }] });
  }
});

test('its policies install it from the academy’s own server, with its profile, which the managed schema lets through', async () => {
  const { ExtensionSettings, ...chromium } = await builtJson('self-hosted/policy-chromium.json');
  const installed = ExtensionSettings as Readonly<Record<string, unknown>>;
  const [id = ''] = Object.keys(installed);
  expect(installed[id]).toMatchObject({ update_url: 'https://vigie.ac-valmont.example/extension/updates.xml' });
  expect(await built('self-hosted/updates.xml')).toContain(`appid="${id}"`);
  const profile: unknown = JSON.parse(await readFile('profiles/valmont.json', 'utf8'));
  expect(chromium).toEqual({ '3rdparty': { extensions: { [id]: profile } } });
  expect(await builtJson('self-hosted/policy-firefox.json')).toMatchObject({
    policies: {
      ExtensionSettings: { 'vigie@ac-valmont.example': { installation_mode: 'force_installed' } },
      '3rdparty': { Extensions: { 'vigie@ac-valmont.example': profile } },
    },
  });
  expect(unfit(profile, (await builtJson('chrome/managed-schema.json')) as unknown as ManagedSchema)).toEqual([]);
});

test('the add-in is served by the academy, and speaks with its server alone', async () => {
  const manifest = await built('addin/manifest.xml');
  expect(manifest).toContain('https://vigie-outlook.ac-valmont.example/pane.html');
  expect(manifest).not.toContain('vigie.example');
  const headers = (await builtJson('addin/headers.json')) as Readonly<Record<string, Readonly<Record<string, string>>>>;
  expect(headers['pane.html']?.['content-security-policy']).toContain(
    "connect-src 'self' https://vigie.ac-valmont.example;",
  );
});

test('nothing that is deployed speaks of Montpellier’s own servers', async () => {
  for (const name of [
    'chrome/manifest.json',
    'self-hosted/policy-chromium.json',
    'addin/manifest.xml',
    'addin/headers.json',
  ])
    expect(await built(name)).not.toMatch(/montpellier/iu);
});

/** Where a value does not fit a schema as Chromium reads it: `idle.minutes`. */
function unfit(value: unknown, schema: ManagedSchema, path = 'profile'): readonly string[] {
  if (schema.type === 'array') {
    const { items } = schema;
    if (!Array.isArray(value) || items === undefined) return [path];
    return value.flatMap((each: unknown, index) => unfit(each, items, `${path}.${index}`));
  }
  if (schema.type === 'object') {
    if (typeof value !== 'object' || value === null) return [path];
    const missing = (schema.required ?? [])
      .filter((name) => !(name in value))
      .map((name) => `${path}.${name}: missing`);
    const others = Object.entries(value).flatMap(([name, each]) => {
      const property = schema.properties?.[name];
      return property ? unfit(each, property, `${path}.${name}`) : [`${path}.${name}: unknown`];
    });
    return [...missing, ...others];
  }
  const isType = schema.type === 'integer' ? Number.isInteger(value) : typeof value === schema.type;
  const isChoice = schema.enum === undefined || schema.enum.some((choice) => choice === value);
  return isType && isChoice ? [] : [path];
}
