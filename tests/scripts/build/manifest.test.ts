import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { everySite } from '../../../extension/every-site.ts';
import { type Manifest, manifestFor } from '../../../scripts/build/manifest.ts';
import { readProfile } from '../../../core/profile/read-profile.ts';

const source = JSON.parse(readFileSync('manifest.json', 'utf8')) as Manifest;
const file = JSON.parse(readFileSync('profiles/montpellier.json', 'utf8')) as object;
const webmails = [
  'https://mail.example.fr:8443/webmail/',
  'https://mail.example.fr/other',
  'https://courrier.example.fr/',
];
const reading = readProfile({ ...file, webmails: webmails.map((url) => ({ kind: 'roundcube', url })) });
if (!reading.ok) throw new Error('a profile');
const { profile } = reading;
const made = (browser: 'chrome' | 'firefox') =>
  manifestFor(browser, source, '1.2.3', profile) as Readonly<Record<string, unknown>>;

test('scripts run, and permissions are asked, for the webmails of the profile, each once and without port', () => {
  const matches = ['https://mail.example.fr/*', 'https://courrier.example.fr/*'];
  expect(made('chrome')).toMatchObject({ version: '1.2.3', host_permissions: matches, content_scripts: [{ matches }] });
});

test('the guard on every site is asked for with the extension only where the profile grants it', () => {
  expect(made('chrome')['permissions']).not.toContain('webNavigation');
  expect(source['optional_host_permissions']).toEqual(everySite);
  const granted = manifestFor('chrome', source, '1.2.3', { ...profile, pageGuard: 'granted' });
  expect(granted).toMatchObject({
    host_permissions: ['https://mail.example.fr/*', 'https://courrier.example.fr/*', ...everySite],
    permissions: [...source.permissions, 'webNavigation'],
  });
});

describe('each browser gets what it understands', () => {
  test.for([
    ['chrome', ['key', 'minimum_chrome_version'], ['browser_specific_settings']],
    ['firefox', ['browser_specific_settings'], ['key', 'minimum_chrome_version']],
  ] as const)('%s', ([browser, own, foreign]) => {
    expect(Object.keys(made(browser))).toEqual(expect.arrayContaining([...own]));
    for (const key of foreign) expect(made(browser)).not.toHaveProperty(key);
  });
});

test.for([
  ['https://vigie.example.fr', "connect-src 'self' https:;"],
  ['http://localhost:8025', "connect-src http://localhost:8025 'self' https:;"],
] as const)('a report server at %s is within reach of our pages, and no other over plain http', ([server, wanted]) => {
  const local = readProfile({ ...file, report: { server } });
  if (!local.ok) throw new Error('a profile');
  const { content_security_policy: policy } = manifestFor('chrome', source, '1', local.profile) as Manifest;
  expect(policy.extension_pages).toContain(wanted);
});

test('the manifest opens nothing to the Web, and no page of ours takes code or frames from elsewhere', () => {
  expect(source['web_accessible_resources']).toBeUndefined();
  expect(source['externally_connectable']).toBeUndefined();
  const { extension_pages: policy } = source.content_security_policy;
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy.replace("'wasm-unsafe-eval'", '')).not.toMatch(/unsafe|\*/u);
});
